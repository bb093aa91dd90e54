import BianzhiAudit
import BianzhiCore
import Foundation
import GRDB
import TestSupport
import Testing

/// Events that were written once make the same tables whenever they are applied.
@Suite("recorded events") struct RecordedEventsTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures").path

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: fixtures + "/" + name, encoding: .utf8)
  }

  @Test(arguments: ["audit-year", "audit-acts"])
  func makeTheSameTables(folder: String) throws {
    FixedClock.stop
    let stored = try Self.text(folder + "/events.tsv")
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(configuration: configuration)
    let (events, state) = try queue.inDatabase { database in
      try Schema.create(in: database)
      let package = try Self.text("audit-acts/package.json")
      try database.execute(
        sql: "INSERT INTO package_file VALUES (?, ?)",
        arguments: [ContentHash.of(package), package])
      let log = EventLog(database, projections: Projections.all)
      try database.inTransaction {
        for line in AuditText.lines(stored) {
          try log.append(
            kind: line.kind, subject: line.subject, day: line.day, by: line.person,
            payload: JSONDecoder().decode(Tree.self, from: Data(line.payload.utf8)))
        }
        return .commit
      }
      return (try AuditText.events(in: database), try AuditText.state(in: database))
    }
    #expect(events == stored, "payloads and links are those that were recorded")
    let lines = state.split(separator: "\n")
    for (found, recorded) in zip(lines, try Self.text(folder + "/state.tsv").split(separator: "\n"))
    {
      try #require(found == recorded)
    }
    #expect(try lines.count == Self.text(folder + "/state.tsv").split(separator: "\n").count)
  }

  /// Every kind of event that there is was recorded.
  @Test func everyKindIsRecorded() throws {
    let kinds = Set(AuditText.lines(try Self.text("audit-acts/events.tsv")).map(\.kind))
    #expect(kinds.isSuperset(of: Acts.all.map { $0.kind.code }), "\(kinds.sorted())")
  }

  /// `trace` showed the names of Swift properties.
  @Test(arguments: ["audit-year", "audit-acts"])
  func everyPartOfAnEventIsCalledByWords(folder: String) throws {
    for line in AuditText.lines(try Self.text(folder + "/events.tsv")) {
      let members = try JSONDecoder().decode(
        [String: Tree].self, from: Data(line.payload.utf8))
      for key in members.keys where !EventWords.hidden.contains(key) {
        let label = EventWords.label(key, of: line.kind)
        #expect(label != nil, "\(line.kind): \(key)")
        #expect(label?.zh.allSatisfy(\.isASCII) == false && label?.en.isEmpty == false)
      }
    }
  }

  /// Any JSON value without fractions.
  private indirect enum Tree: Codable {
    case null
    case flag(Bool)
    case number(Int64)
    case text(String)
    case list([Tree])
    case members([String: Tree])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? value.decode(Int64.self) {
        self = .number(number)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let list = try? value.decode([Tree].self) {
        self = .list(list)
      } else {
        self = .members(try value.decode([String: Tree].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      switch self {
      case .null: try value.encodeNil()
      case .flag(let flag): try value.encode(flag)
      case .number(let number): try value.encode(number)
      case .text(let text): try value.encode(text)
      case .list(let list): try value.encode(list)
      case .members(let members): try value.encode(members)
      }
    }
  }
}
