/** The server starts ffmpeg and opens SQLite; Next leaves it unbundled. */
export default { serverExternalPackages: ['@retake/server'] }
