/// How a report is written, and how its numbers are read back: one file under `Renderers/` and its line in ``all``.
package struct ReportFormat: Sendable {
  /// What `--format` calls it.
  package let name: String
  /// The endings of file names that mean it, in lower case.
  package let endings: [String]
  let render: @Sendable (Report) throws -> [UInt8]
  /// - Parameter path: the file, whose name stands in errors.
  let read: @Sendable (_ path: String) throws -> ReadReport

  package static let all: [ReportFormat] = [.html, .reportMarkdown, .word]

  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }

  /// The format that a file's name promises; nil for a name that promises none.
  package static func of(path: String) -> ReportFormat? {
    let ending = path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    return all.first { $0.endings.contains(ending) }
  }

  /// The bytes of a report: a whole file.
  package func bytes(of report: Report) throws -> [UInt8] { try render(report) }
}
