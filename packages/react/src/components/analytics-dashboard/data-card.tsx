'use client'
import { type ReactNode, useState } from 'react'
import { useAnalyticsMessages } from '../../hooks/use-analytics-messages.ts'
import { Button } from '../primitives/button.tsx'
import { saveFile } from '../primitives/save-file.ts'
import { toCsv } from './to-csv.ts'
import type { DataTable } from './types.ts'

export interface DataCardProps {
  id: string
  title: string
  hint?: string | undefined
  /** Said instead of a chart of nothing. */
  empty: string
  table: DataTable
  /** Without ending: "retake-cost". */
  fileName: string
  wide?: boolean
  /** The chart. */
  children: ReactNode
}

/** A chart, the same as a table, and the same as a file. */
export function DataCard(props: DataCardProps): ReactNode {
  const { id, title, hint, empty, table, fileName, wide, children } = props
  const { t } = useAnalyticsMessages()
  const [asTable, setAsTable] = useState(false)
  const filled = table.rows.length > 0
  return (
    <section
      id={id}
      className="rt-panel rt-data-card rt-data-part"
      data-wide={wide || undefined}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <header className="rt-panel-head">
        <h3 id={`${id}-title`}>{title}</h3>
        {filled ? (
          <>
            <Button
              kind="quiet"
              size="small"
              aria-pressed={asTable}
              aria-label={t('analytics.tableOf', { title })}
              onClick={() => setAsTable(!asTable)}
            >
              {t('analytics.table')}
            </Button>
            <Button
              kind="quiet"
              size="small"
              icon="download"
              aria-label={t('analytics.csvOf', { title })}
              onClick={() =>
                saveFile(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`)
              }
            >
              {t('analytics.csv')}
            </Button>
          </>
        ) : null}
      </header>
      {filled && hint && !asTable ? <p className="rt-data-hint">{hint}</p> : null}
      {filled ? null : <p className="rt-muted">{empty}</p>}
      {filled && !asTable ? children : null}
      {filled && asTable ? <DataTableView table={table} title={title} /> : null}
    </section>
  )
}

function DataTableView({ table, title }: { table: DataTable; title: string }): ReactNode {
  const { t } = useAnalyticsMessages()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard.
    <section className="rt-data-scroll" tabIndex={0} aria-label={t('analytics.tableOf', { title })}>
      <table className="rt-data-table rt-figures">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name?.text}</bdi>
              </th>
              {cells.map(({ text }, index) => (
                <td key={table.columns[index + 1]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
