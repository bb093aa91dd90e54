import Foundation

/// A program of the system that a test runs beside ours.
package struct OutsideTool: Sendable {
  package let name: String
  /// Where it lies; nil where the machine has none.
  package let path: String?

  /// Looks in the folders of PATH, and in those where programs of the system lie.
  package init(_ name: String) {
    self.name = name
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    path = (folders + ["/usr/bin", "/bin", "/usr/local/bin"]).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  package static let sqlite3 = OutsideTool("sqlite3")
  package static let python3 = OutsideTool("python3")
  package static let soffice = OutsideTool("soffice")
  /// The part of LibreOffice that reads and writes workbooks; a machine may have the others alone.
  package static let localc = OutsideTool("localc")
  package static let chromium = OutsideTool("chromium")
  package static let script = OutsideTool("script")
  package static let setpriv = OutsideTool("setpriv")
  package static let dpkgDeb = OutsideTool("dpkg-deb")
  package static let readelf = OutsideTool("readelf")

  /// Whether the machine has it. The tests that need it are passed over where it has not, and the reason is printed.
  package var isThere: Bool {
    if path == nil { print("\(name) is not on PATH; the tests that need it are passed over.") }
    return path != nil
  }

  /// The same for what every machine should have: with `make full` its tests run all the same, and fail.
  package var isUsable: Bool {
    isThere || !(ProcessInfo.processInfo.environment["BIANZHI_ORACLES"] ?? "").isEmpty
  }

  /// What it is called by: its path, or its bare name, which then fails where it is run.
  package var command: String { path ?? name }
}
