import BianzhiCore

/// What stands around the rows of a table and belongs to none of them.
extension CellProblem {
  package static let nameIsNumber = CellProblem(
    "name_is_number", refuses: true,
    Wording(
      zh: "姓名是一个数字，不是人名。请改正；是统计数字的请移到另一张表",
      en: """
        the name is a number. Put the person's name; where the row counts people, move it to another sheet
        """))
  package static let countsBeside = CellProblem(
    "counts_beside",
    Wording(
      zh: "名册旁边或下面的统计数字，没有读，也不当作人员",
      en: "numbers that count the people, beside or below the list: not read, and no people"))
  package static let headNumbers = CellProblem(
    "head_numbers",
    Wording(
      zh: "表头上方写有编制数、职数，没有读取。要导入请另列一表：单位名称、编制类型、核定数、批准文号、批准日期",
      en: """
        approved numbers stand above the header, and were not read. To import them make a table of them: organ, quota \
        kind, number, document, day
        """))
  package static let otherVersion = CellProblem(
    "other_version", refuses: true,
    Wording(
      zh: "该单位另有一份同一天的名册，人员有重复，不知以哪份为准，这个单位的行没有存入",
      en: """
        the unit has another roster of the day with some of the same people, and nobody knows which counts: the rows of \
        this unit were not stored
        """))
}
