package import Foundation

/// The files of this repository, for tests that read them.
package enum Repository {
  /// The folder that holds Package.swift.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path from the root.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// All files of a folder with an ending, by their paths from the root, sorted.
  package static func files(under folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }

  /// The built program beside the test bundle, or what `BIANZHI_TOOL` names.
  package static let tool: String = {
    if let named = ProcessInfo.processInfo.environment["BIANZHI_TOOL"] { return named }
    return built("bianzhi")
  }()

  /// A program that was built beside the test bundle.
  package static func built(_ name: String) -> String {
    let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return bundle.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: name).path
  }
}
