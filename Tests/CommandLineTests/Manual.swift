import BianzhiCore
import Foundation
import TestSupport

/// All that is said to users in one language: its README and its pages of `docs/manual`.
struct Manual: Sendable, CustomStringConvertible {
  static let languages: [Language] = [.en, .zh]
  /// The pages' names, the README's first; both languages have the same.
  static let pageNames = ["README"] + names(of: .en)

  /// The file of a page.
  static func file(_ page: String, _ language: Language) -> String {
    switch (page, language) {
    case ("README", .en): "README.md"
    case ("README", .zh): "README.zh.md"
    default: "docs/manual/\(language.rawValue)/\(page).md"
    }
  }

  /// The names of the files of a language's folder, without their ending.
  static func names(of language: Language) -> [String] {
    let folder = Repository.root.appending(path: "docs/manual/\(language.rawValue)").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }

  let language: Language
  let pages: [ReadmeText]

  init(_ language: Language) throws {
    self.language = language
    pages = try Self.pageNames.map { try ReadmeText(Self.file($0, language)) }
  }

  var description: String { language.rawValue }

  var text: String { pages.map(\.text).joined(separator: "\n") }

  /// The cells of the rows of tables whose first cell is code, by that code.
  var rows: [String: [String]] {
    pages.reduce(into: [:]) { $0.merge($1.rows) { first, _ in first } }
  }
}

extension Desk {
  /// A desk as the manual's blocks expect it: the demo's city in folders of several names, imported and
  /// checked, and the program on the path.
  static func ofManual() throws -> Desk {
    let desk = try Desk()
    let tour = Repository.root.appending(path: "fixtures/tour")
    let links = [
      ("fixtures", Repository.root.appending(path: "fixtures")), ("my-city", tour),
      ("my-city-july", tour), ("bianzhi", URL(filePath: Tool.path)),
    ]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        at: URL(filePath: desk.file(name)), withDestinationURL: target)
    }
    desk.environment["PATH"] = "\(desk.path):/usr/bin:/bin"
    try desk.run("import", "fixtures/tour", "--as-of", "2024-06-30")
    return desk
  }
}
