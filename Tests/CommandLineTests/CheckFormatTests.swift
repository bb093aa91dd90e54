import Foundation
import Testing

/// What programs read of a check.
@Suite("check for programs") struct CheckFormatTests {
  private static let schema = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/check.schema.json")

  /// Enough of JSON Schema for the one that is published: what it holds beside that would not be tested.
  private struct Schema {
    let root: [String: Any]

    init() throws {
      let data = try Data(contentsOf: CheckFormatTests.schema)
      root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    static let known: Set<String> = [
      "$schema", "$defs", "$ref", "title", "description", "type", "properties", "required",
      "additionalProperties", "items", "enum", "pattern",
    ]

    func definition(_ name: String) throws -> [String: Any] {
      let all = try #require(root["$defs"] as? [String: [String: Any]])
      return try #require(all[name])
    }

    /// What of a value does not fit, with its place.
    func faults(_ value: Any, _ schema: [String: Any], at place: String = "$") throws -> [String] {
      if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
        return try faults(value, definition(String(name)), at: place)
      }
      var faults = schema.keys.filter { !Self.known.contains($0) }.map { "\(place): \($0)?" }
      if let words = schema["enum"] as? [String] {
        guard let word = value as? String, words.contains(word) else {
          return faults + ["\(place): \(value)"]
        }
      }
      let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
      if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) {
        return faults + ["\(place): \(value) is no \(types)"]
      }
      if let pattern = schema["pattern"] as? String, let text = value as? String,
        text.range(of: pattern, options: .regularExpression) == nil
      {
        faults.append("\(place): \(text)")
      }
      if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
        for (number, item) in list.enumerated() {
          faults += try self.faults(item, items, at: "\(place)[\(number)]")
        }
      }
      if let members = value as? [String: Any] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let required = schema["required"] as? [String] ?? []
        faults += required.filter { members[$0] == nil }.map { "\(place): no \($0)" }
        for (key, member) in members {
          guard let property = properties[key] else {
            faults.append("\(place): \(key)")
            continue
          }
          faults += try self.faults(member, property, at: "\(place).\(key)")
        }
      }
      return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
      switch type {
      case "string": value is String
      case "integer":
        (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
      case "null": value is NSNull
      case "array": value is [Any]
      case "object": value is [String: Any]
      default: false
      }
    }
  }

  /// A city with findings, organs that are not judged, and rules without data.
  private static func desk() throws -> Desk {
    let desk = try Desk.withOneFinding()
    return desk
  }

  @Test func theDocumentFitsItsSchema() throws {
    let desk = try Self.desk()
    let result = try desk.run("check", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(result.text.utf8))
    let schema = try Schema()
    let faults = try schema.faults(value, schema.root)
    #expect(faults.isEmpty, "\(faults)")
    let document = try #require(value as? [String: Any])
    #expect((document["findings"] as? [Any])?.isEmpty == false)
    #expect((document["unchecked"] as? [Any])?.isEmpty == false)
  }

  @Test func eachLineFitsItsSchema() throws {
    let desk = try Self.desk()
    let lines = try desk.run("check", "--format", "jsonl").text.split(separator: "\n")
    #expect(!lines.isEmpty)
    let schema = try Schema()
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let faults = try schema.faults(value, schema.definition("finding"))
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  /// The schema notices what does not fit: a test of the test.
  @Test func theSchemaRefusesOtherDocuments() throws {
    let schema = try Schema()
    let value = try JSONSerialization.jsonObject(with: Data("{\"run\": \"1\", \"more\": 2}".utf8))
    let faults = try schema.faults(value, schema.root)
    #expect(faults.contains { $0.contains("is no") } && faults.contains("$: more"))
    #expect(faults.contains("$: no findings"))
  }

  @Test func aBuildServerSeesFindingsAsFailuresAndTheUncheckedAsSkipped() throws {
    let desk = try Self.desk()
    let result = try desk.run("check", "--format", "junit")
    #expect(result.status == 1)
    let text = result.text
    #expect(text.hasPrefix("<?xml"))
    let cases = text.components(separatedBy: "<testcase ").dropFirst()
    let own = cases.filter { $0.hasPrefix("classname=\"quota.overrun\"") }
    #expect(own.count { $0.contains("<failure type=\"major\"") } == 1, "\(own)")
    #expect(
      !own.contains { $0.contains("\"></testcase>") }, "nothing of a rule with findings passed")
    let posts = cases.filter { $0.hasPrefix("classname=\"post.overrun\"") }
    #expect(posts.count == 1 && posts.allSatisfy { $0.contains("<skipped message=") })
    let number = { (name: String) -> Int in
      let start = text.components(separatedBy: " \(name)=\"").dropFirst().first ?? ""
      return Int(start.prefix { $0 != "\"" }) ?? -1
    }
    #expect(number("tests") == cases.count)
    #expect(number("failures") == cases.count { $0.contains("<failure ") })
    #expect(number("skipped") == cases.count { $0.contains("<skipped ") })
  }

  /// What does not end with 1 does not fail the build either.
  @Test func whatIsLessGraveThanAskedDoesNotFail() throws {
    let desk = try Self.desk()
    let result = try desk.run("check", "--format", "junit", "--fail-on", "critical")
    #expect(result.status == 0 && !result.text.contains("<failure "))
    #expect(result.text.contains("<system-out>"))
  }

  @Test(arguments: ["<script>", "=1+1", "\"x\" & y", "]]>"])
  func anOrganOfAnyNameIsAName(name: String) throws {
    let desk = try Desk()
    let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
    try desk.take(
      [
        "a.csv": "机构代码,机构名称,机构类别,层级\n339901000100,\(quoted),政府工作部门,市级\n",
        "b.csv": QuotaScenarioTests.quotas, "end.csv": Sample.roster(0..<41),
      ], "--as-of", "2009-12-31")
    let result = try desk.run(
      "check", "--as-of", "2009-12-31", "--format", "junit", "-o", "j.xml")
    #expect(result.status == 1, "\(result.everything)")
    let shown = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    let text = String(decoding: try desk.bytes("j.xml"), as: UTF8.self)
    #expect(text.contains("F1 339901000100 \(shown)\""), "\(text)")
    #expect(!text.contains("<script>"))
  }
}
