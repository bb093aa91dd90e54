import BianzhiCore

/// Two tables of one organ that were to count together for one day, and are of different days by their own words.
package struct PeriodClash: Hashable, Sendable {
  /// A table, and the day or month that its title or name tells.
  package struct Table: Hashable, Sendable {
    package let name: String
    package let period: String
    /// Whether the table itself says so; one without a day is of the day that was asked for.
    package let isSaid: Bool

    package init(name: String, period: String, isSaid: Bool = true) {
      (self.name, self.period, self.isSaid) = (name, period, isSaid)
    }

    /// Of which day it is, as people are told.
    fileprivate var wording: Wording {
      isSaid
        ? Wording(zh: "\(name) 注明是 \(period) 的", en: "\(name) says that it is of \(period)")
        : Wording(
          zh: "\(name) 没有写明是哪天的数据，按 --as-of 是 \(period) 的",
          en: "\(name) names no day and is of \(period) by --as-of")
    }
  }

  /// Name and code of the organ.
  package let organ: String
  package let first, second: Table
  /// Whether it is a month that they were to count for, as of pay lists.
  package let isMonth: Bool

  package init(organ: String, first: Table, second: Table, isMonth: Bool) {
    (self.organ, self.first, self.second, self.isMonth) = (organ, first, second, isMonth)
  }
}

extension ImportError {
  /// - Parameter isFirst: whether the first of the two was left out.
  static func otherPeriod(_ clash: PeriodClash, isFirst: Bool) -> Wording {
    let (left, kept) = isFirst ? (clash.first, clash.second) : (clash.second, clash.first)
    return Wording(
      zh: """
        \(clash.organ)：\(left.name) 注明是 \(left.period) 的，与 --as-of 不同，没有存入；\
        该单位以 \(kept.name)（\(kept.period)）为准。要存入请单独导入，用它自己的 --as-of。
        """,
      en: """
        \(clash.organ): \(left.name) says that it is of \(left.period), which is not the day of --as-of, and was not \
        stored; \(kept.name) (\(kept.period)) stands for the organ. To store it import it alone, with its own --as-of.
        """)
  }

  static func otherDay(_ table: String, _ period: String) -> Wording {
    Wording(
      zh: """
        \(table) 注明是 \(period) 的，与 --as-of 不同，而其他的表是这一天的：没有存入，表中单位这一天按没有交表算。\
        标题写错了的请改标题；要存入请单独导入，用它自己的 --as-of。
        """,
      en: """
        \(table) says that it is of \(period), which is not the day of --as-of, while the lists of others are of it: not \
        stored, and its units have not handed in for that day. Where the title is wrong, put it right; to store the table \
        import it alone, with its own --as-of.
        """)
  }

  static func severalMonths(_ file: String) -> Wording {
    Wording(
      zh: """
        \(file)：标题写的是几个月的工资，不知金额属于哪个月，没有读取。请拆成逐月的表；确实按一个月存的，单独导入并加 --month，\
        例如 --month 2010-06。
        """,
      en: """
        \(file): its title names the pay of several months, and nobody knows which month an amount is of. Make a table of \
        each month; if it is to stand for one month, import it alone with --month, for instance --month 2010-06.
        """)
  }

  /// - Parameter more: further organs of which it is so; nil where only these tables are left out.
  static func differentPeriods(_ clash: PeriodClash, _ more: Int?) -> Wording {
    let option = clash.isMonth ? "--month" : "--as-of"
    let others = Wording(
      zh: more.map { $0 > 0 ? "；另有 \($0) 个机构也是这样" : "" } ?? "",
      en: more.map { $0 > 0 ? "; nor can those of \($0) more organs" : "" } ?? "")
    let kept =
      more == nil
      ? Wording(zh: "两份都没有存入", en: "Neither was stored")
      : Wording(zh: "没有存入任何内容", en: "Nothing was stored")
    return Wording(
      zh: """
        \(clash.organ)：\(clash.first.wording.zh)，\(clash.second.wording.zh)，\
        不能当作同一天的合在一起\(others.zh)，\(kept.zh)。\
        请把两份分开导入（工作表用 --sheet），各用自己的 \(option)；只有一份有效就只导入那一份；确实同属一天请加 --add。
        """,
      en: """
        \(clash.organ): \(clash.first.wording.en) and \(clash.second.wording.en); \
        they cannot count together for one day\(others.en). \
        \(kept.en). Import them one by one \
        (sheets with --sheet), each with its own \(option); if only one is valid, import that one; if both are of \
        that day after all, add --add.
        """)
  }
}
