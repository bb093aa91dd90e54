import Testing

/// 等 leaves open whether all are named; a state before a reform is none of today.
@Suite("Lists of inner bodies") struct BodyListTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市中医院内设内科、外科、儿科等科室。"),
    ReadingCase(
      "星海市检察院内设机构包括办公室、第一检察部等2个部门。",
      "星海市检察院 内设 2: 办公室|第一检察部"),
    ReadingCase(
      "星海市检察院内设机构包括，办公室、政治部等7个部门。",
      "星海市检察院 内设 7: "),
    ReadingCase(
      "星海市检察院现设办公室、第一检察部、政治部共3个内设机构。",
      "星海市检察院 内设 3: 办公室|第一检察部|政治部"),
    ReadingCase(
      "国家数据总局内设司局定为二十四个。",
      "国家数据总局 内设 24: "),
    ReadingCase(
      "星海市气象局内设办公室（人事科）、业务科、财务科，其规格为正科级。",
      "星海市气象局 内设 -: 办公室（人事科）|业务科|财务科"),
    ReadingCase(
      "星海市气象局设办公室、业务科及人影中心。",
      "星海市气象局 内设 -: 办公室|业务科|人影中心"),
    ReadingCase(
      "星海市教育局原内设办公室、人事科、财务科。"),
    ReadingCase(
      "星海市教育局拟设办公室、人事科、财务科。"),
    ReadingCase(
      "现在的星海市教育局行政编制20名，设局长1名。"),
    ReadingCase(
      "星海市教育局将设9个科室。据悉，现有内设机构6个。",
      "星海市教育局 内设 9: "),
    ReadingCase(
      "星海市教育局现有内设机构6个。",
      "星海市教育局 内设 6: "),
    ReadingCase(
      "一个正科级事业单位：星海市信息中心。星海市信息中心事业编制4个，实有2人；工勤编制5个。",
      "星海市信息中心 事业编制=4"),
    ReadingCase(
      "衡海县人民法院成立于1950年，现有干警117人，设刑庭、民庭、办公室等3个内设机构和东乡、西乡2个人民法庭。",
      "衡海县人民法院 内设 3: 刑庭|民庭|办公室"),
    ReadingCase(
      "衡海县人民法院成立于1950年，设刑庭、民庭2个内设机构。"),
    ReadingCase(
      "衡海县人民法院设刑庭、民庭、办公室3个科室和直属单位，共有2个车间。"),
    ReadingCase(
      "（一）秘书科\n负责文电。\n（二）信息科\n负责信息。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
