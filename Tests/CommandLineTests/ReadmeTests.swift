import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Foundation
import TestSupport
import Testing

@testable import BianzhiCommand

/// What the two READMEs say twice is what the program says itself.
@Suite("README") struct ReadmeTests {
  @Test func bothLanguagesHaveTheSameBlocks() throws {
    let (english, chinese) = (try ReadmeText("README.md"), try ReadmeText("README.zh.md"))
    #expect(english.blocks.count > 10)
    #expect(english.blocks.first?.commands == ["make demo", "make test"])
    #expect(english.blocks == chinese.blocks)
  }

  @Test(arguments: CommandTree.first, ReadmeText.files)
  func everyCommandIsNamed(name: String, file: String) throws {
    #expect(try ReadmeText(file).text.contains("bianzhi \(name)"))
  }

  /// The words `bianzhi name` are a command wherever they stand, and its options are options.
  @Test(arguments: ReadmeText.files)
  func everyLineIsACommand(file: String) throws {
    let readme = try ReadmeText(file)
    let lines = readme.blocks.flatMap(\.commands).filter { $0.hasPrefix("bianzhi ") }
    #expect(lines.count > 20)
    for line in lines {
      #expect(throws: Never.self, "\(line)") { try Bianzhi.parseAsRoot(ShellWords.split(line)) }
    }
    for match in readme.text.matches(of: #/`bianzhi ([a-z]+)/#) {
      #expect(CommandTree.first.contains(String(match.1)), "\(match.0)")
    }
  }

  @Test(arguments: [("README.md", Language.en), ("README.zh.md", .zh)])
  func everyRuleIsThereWithItsSeverity(file: String, language: Language) throws {
    let rows = try ReadmeText(file).rows
    let named = rows.keys.filter { $0.contains(".") }.sorted()
    #expect(named == Rule.builtIn.map(\.id).sorted())
    for rule in Rule.builtIn {
      #expect(rows[rule.id]?[1] == rule.severity.wording[language], "\(rule.id)")
    }
  }

  @Test(arguments: [("README.md", Language.en), ("README.zh.md", .zh)])
  func everyKindIsThereWithItsColumns(file: String, language: Language) throws {
    let rows = try ReadmeText(file).rows
    let named = rows.keys.filter { !$0.contains(".") }.sorted()
    #expect(named == TableKind.all.map(\.name).sorted())
    for kind in TableKind.all {
      let columns = try #require(rows[kind.name]?.last)
      for column in kind.columns where column.isRequired {
        #expect(column.headings.contains { columns.contains($0) }, "\(kind.name): \(column.field)")
      }
      for group in kind.needsOneOf {
        let headings = kind.columns.filter { group.contains($0.field) }.flatMap(\.headings)
        #expect(headings.contains { columns.contains($0) }, "\(kind.name): \(group)")
      }
    }
  }

  /// Package.swift, the Makefile and both READMEs name the same packages.
  @Test func packagesAreTheSameEverywhere() throws {
    let packages = { (text: String) in Set(text.matches(of: #/lib[a-z0-9]+-dev/#).map(\.0)) }
    let makefile = try Repository.text("Makefile")
    let needed = Set(makefile.matches(of: #/\$\$missing (lib[a-z0-9]+-dev)/#).map(\.1))
      .subtracting(["libc6-dev"])
    #expect(needed.count > 3)
    #expect(packages(try Repository.text("Package.swift")) == needed)
    for file in ReadmeText.files { #expect(packages(try ReadmeText(file).text) == needed) }
  }
}
