import Foundation
import TestSupport

/// A README or a page of the manual, cut into its sections and blocks of code.
struct ReadmeText: Sendable {
  /// A block of code: what stands behind its fence, its lines, and the number of its section.
  struct Block: Equatable {
    let language: String
    let lines: [String]
    let section: Int

    /// The commands of a block of a shell; remarks are left out.
    var commands: [String] {
      guard language == "sh" else { return [] }
      return lines.map { String($0.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }

    /// The same commands with the status that each ends with: 0, or what a remark says, as `# ends with 1`.
    var runs: [(command: String, status: Int32)] {
      let statuses = lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { line in
        line.firstMatch(of: #/# ends with (\d+)/#).flatMap { Int32($0.1) } ?? 0
      }
      return Array(zip(commands, statuses))
    }
  }

  let text: String
  let blocks: [Block]

  init(_ file: String) throws {
    text = try Repository.text(file)
    var (blocks, section): ([Block], Int) = ([], 0)
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let block = open {
        if line == "```" {
          blocks.append(Block(language: block.language, lines: block.lines, section: section))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("## ") {
        section += 1
      }
    }
    self.blocks = blocks
  }

  /// The cells of the rows of a table whose first cell is code, by that code.
  var rows: [String: [String]] {
    let cells = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return Dictionary(cells.map { ($0[0].replacing("`", with: ""), $0) }) { first, _ in first }
  }
}
