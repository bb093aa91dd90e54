import ArgumentParser
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Foundation
import TestSupport
import Testing

@testable import BianzhiCommand

/// What README and manual say twice is what the program says itself.
@Suite("README and manual") struct ReadmeTests {
  @Test func bothLanguagesHaveTheSamePages() {
    #expect(Manual.names(of: .en).count > 5)
    #expect(Manual.names(of: .en) == Manual.names(of: .zh))
  }

  @Test(arguments: Manual.pageNames)
  func bothLanguagesHaveTheSameBlocks(page: String) throws {
    let english = try ReadmeText(Manual.file(page, .en))
    let chinese = try ReadmeText(Manual.file(page, .zh))
    #expect(english.blocks == chinese.blocks)
    if page == "README" {
      #expect(english.blocks.count > 5)
      #expect(english.blocks.first?.commands == ["make demo", "make test"])
    }
  }

  /// A link to a file leads to one, and the README leads to every page.
  @Test(arguments: Manual.pageNames, Manual.languages)
  func linksLeadSomewhere(page: String, language: Language) throws {
    let file = Manual.file(page, language)
    let folder = Repository.root.appending(path: file).deletingLastPathComponent()
    for match in try ReadmeText(file).text.matches(of: #/\]\(([^)#]+)\)/#)
    where !match.1.hasPrefix("http") {
      let target = folder.appending(path: String(match.1)).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: target.path), "\(match.1)")
    }
    if page != "README" {
      let readme = try ReadmeText(Manual.file("README", language)).text
      #expect(readme.contains("(\(file))"))
    }
  }

  @Test(arguments: CommandTree.first, Manual.languages)
  func everyFirstWordIsTyped(name: String, language: Language) throws {
    #expect(try Manual(language).text.contains("bianzhi \(name)"))
  }

  /// A command that has no others below it stands somewhere by all its words.
  @Test(arguments: Manual.languages) func everyCommandIsNamed(language: Language) throws {
    let isOfPhrase = { (letter: Character) in
      letter.isASCII && letter.isLetter || "- ".contains(letter)
    }
    let phrases = try Manual(language).text.split { !isOfPhrase($0) }
    let text = phrases.map { " \($0) " }.joined(separator: "|")
    for words in CommandTree.leaves {
      let name = words.joined(separator: " ")
      #expect(text.contains(" \(name) "), "\(name)")
    }
  }

  /// The words `bianzhi name` are a command wherever they stand, and its options are options.
  @Test(arguments: Manual.pageNames, Manual.languages)
  func everyLineIsACommand(page: String, language: Language) throws {
    let readme = try ReadmeText(Manual.file(page, language))
    let lines = readme.blocks.flatMap(\.commands).filter { $0.hasPrefix("bianzhi ") }
    for line in lines {
      #expect(throws: Never.self, "\(line)") { try Bianzhi.parseAsRoot(ShellWords.split(line)) }
    }
    for match in readme.text.matches(of: #/`bianzhi ([a-z]+)/#) {
      #expect(CommandTree.first.contains(String(match.1)), "\(match.0)")
    }
  }

  /// The commands of a page do what it says, one after the other. Those that make a large city are left out.
  @Test(arguments: Manual.pageNames) func everyPageRuns(page: String) throws {
    let desk = try Desk.ofManual()
    try desk.run("check")
    for block in try ReadmeText(Manual.file(page, .en)).blocks {
      if let name = block.lines.first?.firstMatch(of: #/^-- rule: +([a-z_.]+)$/#)?.1 {
        try FileManager.default.createDirectory(
          atPath: desk.file("my-rules"), withIntermediateDirectories: true)
        try desk.write("my-rules/\(name).sql", block.lines.joined(separator: "\n") + "\n")
      }
      for (command, status) in block.runs
      where command.contains("bianzhi ") && !command.contains("bianzhi demo ") {
        let result = try desk.run(program: "/bin/sh", ["-c", command])
        #expect(result.status == status, "\(command): \(result.everything)")
      }
    }
  }

  @Test(arguments: Manual.languages)
  func everyRuleIsThereWithItsSeverity(language: Language) throws {
    let rows = try Manual(language).rows
    let named = rows.keys.filter { $0.contains(".") }.sorted()
    #expect(named == Rule.builtIn.map(\.id).sorted())
    for rule in Rule.builtIn {
      #expect(rows[rule.id]?[1] == rule.severity.wording[language], "\(rule.id)")
    }
  }

  @Test(arguments: Manual.languages)
  func everyKindIsThereWithItsColumns(language: Language) throws {
    let rows = try Manual(language).rows
    // Tables of commands stand beside those of kinds.
    let named = rows.keys.filter { !$0.contains(".") && !$0.hasPrefix("bianzhi ") }.sorted()
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
    for language in Manual.languages {
      #expect(packages(try ReadmeText(Manual.file("README", language)).text) == needed)
    }
  }
}
