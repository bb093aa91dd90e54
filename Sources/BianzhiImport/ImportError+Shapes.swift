import BianzhiCore

/// The words of tables whose shape cannot be read.
extension ImportError {
  static func changesInWords(_ file: String, _ row: Int) -> Wording {
    Wording(
      zh: """
        \(file)，第 \(row) 行：像是编制调整事项，但增减数写在句子里（如“核减行政编制1名”），不能读取。\
        请分列成：单位名称、编制类型、增减数、文号、日期，一行一项。
        """,
      en: """
        \(file), row \(row): looks like changes of quotas, but they stand in sentences and cannot be read. Give \
        each a row with the unit, the quota kind, the change, the document and its day in columns of their own.
        """)
  }

  static func transfersAcross(_ file: String, _ row: Int) -> Wording {
    Wording(
      zh: """
        \(file)，第 \(row) 行：像是编制在两个单位间的划转，但没有读出编制类型、划转数、文号或日期。\
        请分列成：划出单位、划入单位、编制类型、划转编制数、文号、日期，一类编制一行。
        """,
      en: """
        \(file), row \(row): looks like transfers of quotas between units, but kind, number, document or day is \
        missing. Give each kind a row with columns for the unit that gives (划出单位), the one that takes (划入单位), \
        the kind, the number (划转编制数), the document and its day.
        """)
  }

  static func unitUnclear(_ file: String, _ title: String, _ sheet: String) -> Wording {
    Wording(
      zh: """
        \(file)：标题写的是“\(title)”，表名或“填报单位”是“\(sheet)”，是台账中两个单位，不能确定是哪个单位的，没有读取。\
        请改正标题、表名或“填报单位”，或在待办清单中写明是哪个单位，再导入。
        """,
      en: """
        \(file): the title says \(title), and the sheet's name or 填报单位 \(sheet), two units of the ledger, so it was not read. \
        Correct title, name or label, or say in the worklist whose it is, and import it again.
        """)
  }

  static func listByName(_ file: String, _ matter: String) -> Wording {
    Wording(
      zh: """
        \(file)：只有文件名写着“\(matter)”，表里的内容像花名册或工资表，不能确定是哪一种，没有读取。确是花名册、工资表的，\
        请加 --kind roster（或 payroll）单独导入，或改文件名；不是的，请移出文件夹，或在待办清单中选“不是数据表”。
        """,
      en: """
        \(file): only its name speaks of "\(matter)", and what it holds looks like a roster or a pay list, so it was not read. \
        If it is one, import it alone with --kind roster (or payroll), or give it another name; if not, take it out of \
        the folder, or say in the worklist that it is no table.
        """)
  }

  static func monthsAcross(_ file: String, _ row: Int) -> Wording {
    Wording(
      zh: "\(file)，第 \(row) 行：各月的工资并排在一行里，不能读取。请改成一行一人一月（加“月份”列），或每月一张表。",
      en: """
        \(file), row \(row): the pay of several months stands side by side and cannot be read. Give each month a \
        row with a column for the month, or a table of its own.
        """)
  }
}
