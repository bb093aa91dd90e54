import Foundation
import TestSupport
import Testing

/// What the articles of the library name is there.
@Suite("articles") struct ArticleTests {
  private static let sources = Repository.root.appending(path: "Sources")

  private static func files(ending: String) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(ending) }.map { sources.appending(path: $0) }
  }

  @Test func everySymbolAndFolderExists() throws {
    let articles = try Self.files(ending: ".md").filter { $0.path.contains(".docc/") }
    #expect(articles.count > 3)
    let code = try Self.files(ending: ".swift").map { try String(contentsOf: $0, encoding: .utf8) }
      .joined(separator: "\n")
    let folders = Set(
      try Self.files(ending: "").map { $0.deletingLastPathComponent().lastPathComponent })
    for article in articles {
      let text = try String(contentsOf: article, encoding: .utf8)
      for name in text.matches(of: #/``(\w+)``/#).map({ String($0.1) })
      where !folders.contains(name) {
        let isThere = ["struct", "enum", "class", "protocol"].contains {
          code.contains("public \($0) \(name)")
        }
        #expect(isThere, "\(article.lastPathComponent): \(name)")
      }
      for folder in text.matches(of: #/`(?:\w+\/)*(\w+)\/`/#).map({ String($0.1) }) {
        #expect(folders.contains(folder), "\(article.lastPathComponent): \(folder)/")
      }
    }
  }
}
