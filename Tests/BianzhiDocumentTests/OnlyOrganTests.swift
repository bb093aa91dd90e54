import Testing

/// 该局 means the one bureau that the text has named, where no other was.
@Suite("What 该局 means") struct OnlyOrganTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市食品药品监督管理局正式成立。\n今年7月17日，方案公布。\n根据调整后的职责，该局将设3个职能处室，分别是：办公室、法制处、稽查处。",
      "星海市食品药品监督管理局 内设 3: 办公室|法制处|稽查处"),
    ReadingCase(
      "今年7月17日，新组建的星海省食品药品监督管理局正式成立。9月3日，星海省人民政府办公厅印发了该局方案。\n省食药监局承担监管职责。\n根据调整后的职责，该局将设3个职能处室，分别是：办公室、法制处、稽查处。\n据悉，现在的省食药监局共有十个职能处室。",
      "星海省食品药品监督管理局 内设 3: 办公室|法制处|稽查处"),
    ReadingCase(
      "今年7月17日，新组建的星海省食品药品监督管理局正式成立。\n职责由省质监局划入。\n该局将设3个职能处室，分别是：办公室、法制处、稽查处。"),
    ReadingCase(
      "今年7月17日，新组建的星海省食品药品监督管理局正式成立。\n职责由省工商局划入。\n该局行政编制20名。"),
    // What became of the organ itself long ago leaves the present clear; what became of units does not.
    ReadingCase(
      "星海市志\n机构名称：宣传部\n1949年7月设立。1957年5月，与文教部合并为宣传教育部。定行政编24个，实有人数21人。",
      "宣传部 行政编制=24"),
    ReadingCase("星海市志\n机构名称：宣传部\n1957年5月，组织部、文教部合并为宣传教育部。定行政编24个。"),
    // A department without its place as the first line names no organ for certain.
    ReadingCase("宣传部\n机构名称：宣传部\n定行政编24个。"),
    ReadingCase(
      "星海市农业局\n2019年，种子站、农机站合并为农业中心。编制15名。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
