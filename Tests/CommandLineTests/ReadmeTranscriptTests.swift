import BianzhiCore
import Foundation
import TestSupport
import Testing

/// What README and manual show is what the program prints.
@Suite("transcripts of README and manual") struct ReadmeTranscriptTests {
  /// A command that the README shows with its answer.
  struct Transcript: Sendable, CustomTestStringConvertible {
    let command: String
    let answer: String
    /// The commands that stand before it in its section's own list, if it is one of them.
    let before: [String]

    var testDescription: String { command }
  }

  /// Both languages have the same blocks, which ``ReadmeTests`` holds.
  static let transcripts = Manual.pageNames.flatMap { page -> [Transcript] in
    guard let readme = try? ReadmeText(Manual.file(page, .en)) else { return [] }
    return readme.blocks.filter { $0.lines.first?.hasPrefix("$ bianzhi ") == true }.map { block in
      let command = String(block.lines[0].dropFirst(2))
      let plain = command.replacing(" --lang en", with: "")
      let lists = readme.blocks.filter { $0.section == block.section }.map(\.commands)
      let list = lists.first { $0.contains(plain) } ?? []
      return Transcript(
        command: command, answer: block.lines.dropFirst().joined(separator: "\n"),
        before: Array(list.prefix { $0 != plain }))
    }
  }

  @Test func thereAreSome() {
    #expect(Self.transcripts.count >= 4)
  }

  @Test(arguments: transcripts)
  func answers(transcript: Transcript) throws {
    let desk = try Desk.ofManual()
    if transcript.command != "bianzhi check" { try desk.run("check") }
    for command in transcript.before {
      let result = try desk.run(ShellWords.split(command))
      #expect(result.status <= 1, "\(command): \(result.everything)")
    }
    let result = try desk.run(ShellWords.split(transcript.command))
    // What a README shows are results; where there are none, the words of the refusal.
    let shown = result.text.isEmpty ? result.words : result.text
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.replacing(#/ +$/#, with: "") }
    #expect(
      lines.joined(separator: "\n").trimmingCharacters(in: .newlines) == transcript.answer)
  }
}
