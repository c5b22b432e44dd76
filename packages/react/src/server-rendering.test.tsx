import { createRetakeClient } from '@retake/core/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as analytics from './analytics/index.ts'
import * as chat from './chat/index.ts'
import * as retake from './index.ts'

const client = createRetakeClient({
  baseUrl: 'http://retake.local/api/v1',
  fetch: () => Promise.reject(new Error('Nothing is fetched while rendering on a server.')),
})
const take = { videoUrl: '/a.mp4', thumbnailUrl: '/a.jpg', versionNumber: 1 }
const surfaces = {
  ClipStudio: <retake.ClipStudio jobId="j" />,
  ClipPicker: <retake.ClipPicker jobId="j" />,
  MultiClipInstruction: <retake.MultiClipInstruction jobId="j" />,
  BatchRegenerateDialog: <retake.BatchRegenerateDialog jobId="j" open onOpenChange={() => {}} />,
  BatchTray: <retake.BatchTray jobId="j" />,
  TemplatePicker: <retake.TemplatePicker jobId="j" clipIndexes={[0]} />,
  StyleTransferDialog: (
    <retake.StyleTransferDialog jobId="j" sourceClipIndex={0} open onOpenChange={() => {}} />
  ),
  AnalyticsDashboard: <analytics.AnalyticsDashboard scopes={['all']} />,
  ClipChat: <chat.ClipChat jobId="j" />,
  SuggestionList: <retake.SuggestionList jobId="j" clipIndex={0} />,
  VersionHistory: <retake.VersionHistory jobId="j" clipIndex={0} />,
  VersionComparisonView: (
    <retake.VersionComparisonView jobId="j" compared={{ clipIndex: 0, a: '1', b: '2' }} />
  ),
  ClipComparison: <retake.ClipComparison originalClip={take} regeneratedClip={take} />,
  ExportMenu: <retake.ExportMenu jobId="j" />,
  CompositionPlayer: <retake.CompositionPlayer jobId="j" />,
}

describe.each(Object.entries(surfaces))('%s on a server', (_, surface) => {
  const html = renderToString(<retake.RetakeProvider client={client}>{surface}</retake.RetakeProvider>)

  it('renders without a page', () => {
    expect(html).toContain('class="rt-root"')
  })

  it('needs no style or script that a content policy would refuse', () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son\w+=/)
  })
})

it('has a test for every surface that is exported', () => {
  const exported = Object.keys({ ...retake, ...chat, ...analytics }).filter(
    (name) => /^[A-Z]/.test(name) && name !== 'RetakeProvider',
  )
  expect(exported.sort()).toEqual(Object.keys(surfaces).sort())
})

it('says what to do when the provider is missing', () => {
  expect(() => renderToString(<retake.ClipPicker jobId="j" />)).toThrow('Wrap it: <RetakeProvider')
})
