package import BianzhiCore

extension PassedOverSheet.Reason {
  /// What a sheet is that holds a table of another sort.
  package var otherTable: Wording {
    switch self {
    case .people(let matter):
      Wording(
        zh: "“\(matter)”的人员名单，不是花名册，跳过；确是花名册的，请补上编制类型列，或加 --kind roster 单独导入",
        en: """
          a list of people for another matter (\(matter)) and no roster, passed over; if it is one, add a \
          column of quota kinds or import it alone with --kind roster
          """)
    case .loans:
      Wording(
        zh: "借调人员名单，没有写借到哪个单位，不是花名册，跳过；请补上“编制所在单位”“借调单位”两列，作为借调人员导入",
        en: """
          a list of people on loan that does not say to which unit, and no roster: passed over; add the columns \
          编制所在单位 and 借调单位 to import it as loans
          """)
    case .plan(let matter):
      Wording(
        zh: "“\(matter)”计划表，不是核定也不是花名册，跳过；作为用编计划导入的，请补上编制类型、下达日期和批准文号列",
        en: """
          a plan of posts to be filled (\(matter)), neither an approval nor a roster, passed over; to import it as a \
          use plan add columns for quota kind, day and document
          """)
    case .card:
      Wording(
        zh: "一个单位一张的卡片（左边是项目，右边是内容），没有读，跳过；请改成一行一个单位的表再导入",
        en: """
          a card of one unit, contents beside their labels, passed over; make it a table with one row a unit to \
          import it
          """)
    case .besideRoster(let file):
      Wording(
        zh: "所列的人都在同一单位的 \(file) 上，没有编制类型列，没有读，以 \(file) 为准；要用它的，请补上编制类型列，单独导入",
        en: """
          all its people stand in \(file) of the same unit, and no column tells quota kinds: passed over, \(file) \
          counts; to use it, add that column and import it alone
          """)
    case .partOfRoster(let file):
      Wording(
        zh: "列的是 \(file) 等名册上一部分人，那些名册更全，这一份没有读；要用它的，请单独导入",
        en: """
          some of the people who stand on \(file) or the like, which is fuller: passed over; to use it, import it alone
          """)
    case .prose:
      Wording(
        zh: "一篇文字，不是表格，跳过；文中写有编制、职数的，用 bianzhi read 读取",
        en: """
          a text and no table, passed over; where it tells approved places or posts, bianzhi read finds them
          """)
    case .empty, .noTable, .hidden, .notChosen, .instructions, .unknownTable, .declined:
      Wording(zh: "跳过", en: "passed over")
    }
  }
}
