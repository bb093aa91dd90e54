import Testing

/// Several organs give places to one; a list that is not understood to its last word gives none.
@Suite("Transfers from several organs") struct GiverListTests {
  private static let behind = [
    "甲市教育局 变 行政编制-3 甲市教育局→甲市数据局", "甲市水利局 变 行政编制-2 甲市水利局→甲市数据局",
    "甲市数据局 变 行政编制+3 甲市教育局→甲市数据局", "甲市数据局 变 行政编制+2 甲市水利局→甲市数据局",
  ]

  static let cases: [(text: String, changes: [String])] = [
    ("将甲市教育局3名行政编制、甲市水利局2名行政编制划转至甲市数据局。", behind),
    ("将甲市教育局3名行政编制（含科级领导职数1名）、甲市水利局2名行政编制划转至甲市数据局。", behind),
    ("将甲市教育局行政编制3名、甲市水利局行政编制2名划入甲市数据局。", behind),
    ("将甲市教育局3名行政编制、甲市水利局2名业务骨干划转至甲市数据局。", []),
    ("将甲市教育局3名行政编制、原有的2名行政编制划转至甲市数据局。", []),
    ("将甲市教育局3名行政编制、甲市教育局2名行政编制划转至甲市数据局。", []),
    ("建议将甲市教育局3名行政编制、甲市水利局2名行政编制划转至甲市数据局。", []),
  ]

  @Test(arguments: cases)
  func namesEachGiver(_ text: String, _ changes: [String]) {
    #expect(Signature.of(text) == Set(changes))
  }
}
