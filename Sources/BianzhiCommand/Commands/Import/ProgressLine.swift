import BianzhiImport
import BianzhiReport
import Foundation

/// The progress bar of an import, drawn on a terminal only.
final class ProgressLine: @unchecked Sendable {
  static let shared = ProgressLine()
  private var bar = ProgressBar(
    isTerminal: Console.shared.isErrorTerminal, columns: Console.shared.errorWidth)

  func show(_ progress: ImportProgress) {
    let fraction = progress.size > 0 ? Double(progress.bytes) / Double(progress.size) : nil
    bar.show(
      label: URL(filePath: progress.file).lastPathComponent, fraction: fraction,
      detail: Counts.grouped(progress.rows) + say(" 行", " rows"))
  }

  func finish() {
    bar.finish()
  }
}
