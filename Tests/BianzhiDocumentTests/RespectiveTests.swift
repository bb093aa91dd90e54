import BianzhiDocument
import Testing

/// Numbers of several organs, told by turns, of each, or as a list under one kind.
@Suite("Numbers by turns") struct RespectiveTests {
  static let cases: [(text: String, proposals: [String])] = [
    (
      "甲市图书馆、甲市博物馆、甲市文化馆分别核定事业编制32名、27名、21名。",
      ["甲市图书馆 事业编制=32", "甲市博物馆 事业编制=27", "甲市文化馆 事业编制=21"]
    ),
    (
      "甲市司法局、甲市发展和改革委员会行政编制分别核减4名和2名。",
      ["甲市司法局 变 行政编制-4", "甲市发展和改革委员会 变 行政编制-2"]
    ),
    (
      "调整后，甲市司法局和甲市教育局行政编制分别为24名、36名。",
      ["甲市司法局 行政编制=24 after", "甲市教育局 行政编制=36 after"]
    ),
    (
      "甲市图书馆、甲市博物馆各设馆长1名、副馆长2名。",
      [
        "甲市图书馆 正 馆长=1", "甲市图书馆 副 副馆长=2", "甲市博物馆 正 馆长=1", "甲市博物馆 副 副馆长=2",
      ]
    ),
    (
      "甲市司法局、甲市教育局各核减行政编制1名。",
      ["甲市司法局 变 行政编制-1", "甲市教育局 变 行政编制-1"]
    ),
    (
      "甲市图书馆、甲市博物馆分别核定事业编制32名、27名，副馆长2名，领导职数1正2副。",
      ["甲市图书馆 事业编制=32", "甲市博物馆 事业编制=27"]
    ),
    (
      "甲市图书馆、甲市博物馆各核定事业编制5名，工勤编制1名。",
      ["甲市图书馆 事业编制=5", "甲市博物馆 事业编制=5"]
    ),
    (
      "甲市司法局、甲市教育局各核减行政编制2名、工勤编制1名。",
      [
        "甲市司法局 变 行政编制-2", "甲市司法局 变 工勤编制-1", "甲市教育局 变 行政编制-2",
        "甲市教育局 变 工勤编制-1",
      ]
    ),
    // What is set behind a change is none.
    ("甲市司法局、甲市教育局各核减行政编制1名、设副局长2名。", []),
    ("甲市司法局、甲市教育局各核增行政编制2名和核定工勤编制1名。", []),
    // Fewer numbers than names, a bracket, a plan, an act above, people who are there: nothing.
    ("甲市图书馆、甲市博物馆、甲市文化馆分别核定事业编制32名、27名。", []),
    ("甲市图书馆、甲市图书馆分别核定事业编制32名、27名。", []),
    ("甲市图书馆、甲市博物馆分别实有事业编制32名、27名。", []),
    ("拟给甲市图书馆、甲市博物馆各增加事业编制2名。", []),
    ("甲市图书馆、甲市博物馆分别增设采编部2个、1个。", []),
    ("原甲市图书馆、甲市博物馆分别核定事业编制32名、27名。", []),
  ]

  @Test(arguments: cases)
  func readsEachOrgan(_ text: String, _ proposals: [String]) {
    #expect(Signature.of(text) == Set(proposals))
  }

  /// A transfer and the loss that it means are told twice, and are one.
  @Test func aTransferIsNotTakenTwice() {
    let read = Signature.of(
      "甲市数据局行政编制6名，从甲市司法局划入4名，从甲市教育局划入2名。甲市司法局、甲市教育局行政编制分别核减4名、2名。")
    #expect(read.filter { $0.hasPrefix("甲市司法局") } == ["甲市司法局 变 行政编制-4 甲市司法局→甲市数据局"])
    let listed = Signature.of(
      "甲市数据局行政编制6名，从甲市司法局划入4名，从甲市教育局划入2名。\n县直部门核减行政编制：甲市信访局1名、甲市教育局2名。")
    #expect(listed.filter { $0.hasPrefix("甲市教育局") } == ["甲市教育局 变 行政编制-2 甲市教育局→甲市数据局"])
    // The list is read as a whole or not at all.
    #expect(!listed.contains { $0.hasPrefix("甲市信访局") })
  }

  static let lists: [(text: String, proposals: [String])] = [
    ("乡镇核增行政编制：甲县东镇5名、甲县西乡10名。", ["甲县东镇 变 行政编制+5", "甲县西乡 变 行政编制+10"]),
    ("县直部门核减编制：甲县司法局3名、甲县教育局4名。", ["甲县司法局 变 编制-3", "甲县教育局 变 编制-4"]),
    (
      "调整后各单位行政编制为：甲县司法局19名、甲县教育局31名。",
      ["甲县司法局 行政编制=19 after", "甲县教育局 行政编制=31 after"]
    ),
    ("县直部门核减编制：甲县司法局3名、甲县教育局若干名、乙股4名。", []),
    ("建议各乡镇增加行政编制：甲县东镇5名、甲县西乡10名。", []),
  ]

  @Test(arguments: lists)
  func readsListsUnderOneKind(_ text: String, _ proposals: [String]) {
    #expect(Signature.of(text) == Set(proposals))
  }
}
