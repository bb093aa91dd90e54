import Foundation
import TestSupport
import Testing

/// The table of CONTRIBUTING on which module imports which, compared with what the package declares.
@Suite("layers") struct LayerTests {
  private static func text(_ file: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: file), encoding: .utf8)
  }

  @Test func contributingSaysWhatThePackageDeclares() throws {
    let rows = try Self.text("CONTRIBUTING.md").split(separator: "\n")
    var said: [String: Set<String>] = [:]
    for row in rows.drop(while: { $0 != "| module | imports |" }).dropFirst(2)
      .prefix(while: { $0.hasPrefix("|") })
    {
      let words = row.matches(of: #/`(\w+)`/#).map { String($0.1) }
      said[try #require(words.first)] = Set(words.dropFirst())
    }
    #expect(said.count > 7)
    let target = #/\.target\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]/#
    let declared = try Self.text("Package.swift").matches(of: target)
      .filter { said[String($0.1)] != nil }
      .map { match in
        (String(match.1), Set(match.2.matches(of: #/"(\w+)"/#).map { String($0.1) }))
      }
    #expect(Set(declared.map(\.0)) == Set(said.keys))
    for (module, modules) in declared {
      #expect(modules.intersection(said.keys) == said[module], "\(module)")
    }
  }
}
