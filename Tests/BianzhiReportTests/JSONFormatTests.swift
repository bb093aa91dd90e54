import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

@Suite("JSON formats") struct JSONFormatTests {
  static var empty: ResultTable { ResultTable(columns: Sample.columns, rows: []) }

  @Test func arrayOfObjects() throws {
    let expected = """
      [
        {
          "organ_name": "市财政局",
          "severity": "major",
          "actual": 12
        },
        {
          "organ_name": "A",
          "severity": null,
          "actual": -3.50
        }
      ]

      """
    #expect(try text(Sample.table, OutputRequest(format: .json)) == expected)
    #expect(try text(Self.empty, OutputRequest(format: .json)) == "[]\n")
  }

  @Test(arguments: [(HeaderStyle.key, "major"), (.zh, "重大"), (.en, "Major")])
  func keysStayAndWordsFollow(headers: HeaderStyle, word: String) throws {
    let text = try text(Sample.table, OutputRequest(format: .jsonl, headers: headers))
    let expected = """
      {"organ_name":"市财政局","severity":"\(word)","actual":12}
      {"organ_name":"A","severity":null,"actual":-3.50}

      """
    #expect(text == expected)
  }

  @Test func rowsInsideAnObject() throws {
    var count = 0
    let table = ResultTable(columns: [Sample.columns[2]]) { emit in
      for number in 1...2 {
        try emit([.integer(number)])
        count += 1
      }
    }
    let frame = JSONFrame([JSONMember("run", 1), JSONMember("as_of", nil)], rowsKey: "findings") {
      [JSONMember("count", .integer(count)), JSONMember("rules", [["id": "a/b"], []])]
    }
    let expected = """
      {
        "run": 1,
        "as_of": null,
        "findings": [
          {
            "actual": 1
          },
          {
            "actual": 2
          }
        ],
        "count": 2,
        "rules": [
          {
            "id": "a/b"
          },
          []
        ]
      }

      """
    let request = OutputRequest(format: .json)
    #expect(try text(table, in: frame, request) == expected)
    let bare = JSONFrame(rowsKey: "findings")
    #expect(try text(Self.empty, in: bare, request) == "{\n  \"findings\": []\n}\n")
  }

  static let escapes: [(value: JSONValue, text: String)] = [
    ("中文/路径", "\"中文/路径\""), ("𠮷😀é", "\"𠮷😀é\""), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t", #""\n\r\t""#), ("\0\u{8}\u{1B}\u{1F}", #""\u0000\u0008\u001b\u001f""#),
    ("\u{7F}\u{85}\u{9B}\u{A0}", "\"\\u007f\\u0085\\u009b\u{A0}\""), ("\r\n", #""\r\n""#),
    (.decimal("1.50"), "1.50"), (.decimal("-0.1"), "-0.1"), (.decimal("01"), "\"01\""),
    (.decimal(".5"), "\".5\""), (.decimal("1."), "\"1.\""), (.decimal("--1"), "\"--1\""),
    (.decimal(""), "\"\""), (.decimal("-"), "\"-\""), (.decimal("1e5"), "\"1e5\""),
    (.integer(.min), "-9223372036854775808"), (true, "true"), (nil, "null"), ([:], "{}"),
    (["b": 1, "a": [2, false]], #"{"b":1,"a":[2,false]}"#),
  ]

  @Test(arguments: escapes)
  func writes(value: JSONValue, text: String) {
    var json = JSONText(isPretty: false)
    json.value(value)
    #expect(String(decoding: json.taken(), as: UTF8.self) == text)
  }

  @Test func sameValueSameBytes() throws {
    let request = OutputRequest(format: .json)
    #expect(try written(Sample.table, request) == written(Sample.table, request, ending: ".json"))
  }

  @Test func valueAlone() throws {
    let folder = TestFolder()
    let path = folder.file("e.json")
    try ResultWriter.write(["error": "坏"], OutputRequest(format: .json, path: path))
    #expect(String(decoding: bytes(at: path), as: UTF8.self) == "{\n  \"error\": \"坏\"\n}\n")
  }
}
