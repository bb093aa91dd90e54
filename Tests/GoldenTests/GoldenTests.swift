import Foundation
import TestSupport
import Testing

/// All that the tool says, compared in full with what was recorded: `Tests/GoldenTests/run` says how.
@Suite("golden answers") struct GoldenTests {
  static let cases: [String] = {
    let folder = Repository.root.appending(path: "fixtures/golden").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test func thereAreCasesInBothLanguages() throws {
    let commands = try Self.cases.map { try Repository.text("fixtures/golden/\($0)/command") }
    #expect(commands.count > 30)
    #expect(commands.count { $0.contains("--lang en") || $0.contains("LANG=en") } > 10)
    #expect(commands.count { !$0.contains("--lang en") && !$0.contains("LANG=en") } > 10)
  }

  @Test func answersAsRecorded() throws {
    let (status, text) = try Self.run([Repository.tool])
    #expect(status == 0, "\(text)")
  }

  /// Answers are recorded by people who look at them.
  @Test func nothingIsRecordedInCI() throws {
    let (status, text) = try Self.run(["--record", Repository.tool, "none"], ["CI": "true"])
    #expect(status == 1 && text.contains("not recorded in CI"), "\(text)")
  }

  private static func run(
    _ arguments: [String], _ more: [String: String] = [:]
  ) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = Repository.root.appending(path: "Tests/GoldenTests/run")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(more) { $1 }
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
