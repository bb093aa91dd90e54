import Testing

/// What has no number in a list of parts is told, and the parts are no whole then; a number stands before a bracket that the text was cut in.
@Suite("Lists that were cut off") struct OpenListTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "南海县住建局总编制249个，其中行政编13个、全额事业编45个、差额",
      "南海县住建局 总编制=249含(行政编制=13,全额拨款事业编制=45)",
      "南海县住建局 行政编制=13",
      "南海县住建局 全额拨款事业编制=45"),
    ReadingCase(
      "市政府办公室正科级领导职数19名（含应急办副主任2名，离退休",
      "市政府办公室 中层 正科级领导职数=19 19正-副"),
    ReadingCase(
      "市政府办公室正科级领导职数19名（含应急办副主任2名，离退休\n编制另定。"),
    ReadingCase(
      "局机关现有在编人员22名，局领导班子6名，内设6个职能科室，中层干部职数7名。",
      "中层 中层干部职数=7",
      "内设 6: "),
    ReadingCase(
      "市审计局实有在编人员22名，股级职数实有7名。"),
    ReadingCase(
      "市教育局\n人员编制、组成：编制14人。",
      "市教育局 编制=14"),
    ReadingCase(
      "国务院办公厅机关行政编制为519名。其中，国务院秘书长1名、副秘书长9名，司局级领导职数43名。",
      "国务院办公厅 行政编制=519 本级",
      "国务院办公厅 正 国务院秘书长=1",
      "国务院办公厅 副 副秘书长=9",
      "国务院办公厅 中层 司局级领导职数=43"),
    ReadingCase(
      "市政府办公厅设主任1名，秘书长1名。",
      "市政府办公厅 正 主任=1",
      "市政府办公厅 他 秘书长=1"),
    ReadingCase(
      "县委办公室设主任1名，由县委常委兼任；副主任3名。",
      "县委办公室 正 主任=-",
      "县委办公室 副 副主任=3"),
    ReadingCase(
      "县委办公室设主任1名，由县委常委兼任的，不占职数；副主任3名。",
      "县委办公室 正 主任=-",
      "县委办公室 副 副主任=3"),
    ReadingCase(
      "县委办公室设主任1名，副主任3名，由县委常委兼任主任。",
      "县委办公室 正 主任=-",
      "县委办公室 副 副主任=3"),
    ReadingCase(
      "县委办公室设主任1名，由县委任命；副主任3名。",
      "县委办公室 正 主任=1",
      "县委办公室 副 副主任=3"),
    ReadingCase(
      "在人员编制方面，部长介绍说，工信部机关职能部门编制599名，若加上离退休干部工作人员编制，部机关总行政编制为731名。",
      "工信部 编制=599",
      "工信部 行政编制=731 本级"),
    ReadingCase(
      "若撤销甲处，工信部行政编制为731名。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
