import BianzhiCore

/// Numbers, days and words of one cell.
extension CellProblem {
  /// What is wrong with a cell that holds no number of people.
  static func ofCount(_ cell: UnsafeRawBufferPointer) -> CellProblem {
    CountReading.holdsOthers(cell) ? .countHoldsOthers : .notACount
  }

  /// Why a cell holds no day that can be stored.
  static func ofDay(_ cell: UnsafeRawBufferPointer) -> CellProblem {
    switch RecordedDate.read(cell) {
    case .blank: return .missing
    case .unreadable(.ambiguous):
      // 03/04/2010 is no month without its zero.
      let text = String(decoding: cell, as: UTF8.self)
      return text.wholeMatch(of: #/\s*\d{4}\.1\s*/#) != nil ? .dayAmbiguous : .notADay
    case .date, .unreadable:
      let text = String(decoding: cell, as: UTF8.self).compatibilityForm
      let isYear = text.wholeMatch(of: #/\s*(19|20)\d{2}(\s*年度?)?\s*/#) != nil
      return isYear ? .yearOnly : .notADay
    }
  }

  package static let missing = CellProblem(
    "missing", refuses: true,
    Wording(zh: "没有填写。请补上，或删去整行", en: "no value. Fill it in, or delete the whole row"))
  package static let notACount = CellProblem(
    "not_a_count", refuses: true,
    Wording(zh: "不是人数（整数）。请写成 12 这样的整数", en: "not a whole number of people. Write it as 12"))
  package static let countHoldsOthers = CellProblem(
    "count_holds_others", refuses: true,
    Wording(
      zh: "人数后面的括号里或备注里有另一类编制或人员（如“12（其中工勤1）”），看不出这个数算不算他们。请把两类分写在各自的列里",
      en:
        "a bracket behind the number or the remark tells people of another kind (12（其中工勤1）), and whether the number holds them is not told. Write the two kinds in columns of their own"
    ))
  package static let notADay = CellProblem(
    "not_a_day", refuses: true,
    Wording(zh: "不是日期。请写成 2010-06-30", en: "not a day. Write it as 2010-06-30"))
  package static let dayAmbiguous = CellProblem(
    "day_ambiguous", refuses: true,
    Wording(
      zh: "可能是 1 月也可能是 10 月（表格软件会去掉末尾的 0）。请写成 2010-01 或 2010-10",
      en: """
        could be January or October, since spreadsheets drop the zero at the end. Write 2010-01 or 2010-10
        """))
  package static let yearOnly = CellProblem(
    "year_only", refuses: true,
    Wording(
      zh: "只写了年份。请写明月份，如 2010-06",
      en: "only a year. Write the month as well, such as 2010-06"))
  package static let notAMonth = CellProblem(
    "not_a_month", refuses: true,
    Wording(zh: "不是月份。请写成 2010-06", en: "not a month. Write it as 2010-06"))
  package static let notAnAmount = CellProblem(
    "not_an_amount", refuses: true,
    Wording(zh: "不是金额。请写成 3456.70", en: "not an amount. Write it as 3456.70"))
  package static let amountTooFine = CellProblem(
    "amount_too_fine", refuses: true,
    Wording(
      zh: "金额超过两位小数。请四舍五入到分，写成 3456.70",
      en: "an amount with more than two decimals. Round it to the cent, such as 3456.70"))
  package static let notARole = CellProblem(
    "not_a_role", refuses: true,
    Wording(zh: "不是 正职、副职 或 其他", en: "not one of 正职, 副职, 其他 (principal, deputy, other)"))
  package static let notAMovement = CellProblem(
    "not_a_movement", refuses: true,
    Wording(zh: "看不出是入编还是出编。请在变动类别中写 入编 或 出编", en: "neither an entry nor an exit. Write 入编 or 出编"))
  package static let noNumbers = CellProblem(
    "no_numbers", refuses: true,
    Wording(
      zh: "整行没有一个能存入的数（合计不算）。请补上，或删去整行",
      en: "not one number to be stored in the row, sums left aside. Fill it in, or delete the row"))
  package static let dateUnreadable = CellProblem(
    "date_unreadable",
    Wording(zh: "日期无法识别，保留原文", en: "cannot be read as a day; kept as text"))
  package static let dateImpossible = CellProblem(
    "date_impossible",
    Wording(zh: "没有这一天，保留原文", en: "there is no such day; kept as text"))
  package static let dateAmbiguous = CellProblem(
    "date_ambiguous",
    Wording(
      zh: "可能是 1 月也可能是 10 月，保留原文", en: "could be January or October; kept as text"))
  package static let unknownWord = CellProblem(
    "unknown_word",
    Wording(zh: "不在词表中，按原文保留", en: "not in the lists; kept as recorded"))
  package static let emptyWord = CellProblem(
    "empty_word",
    Wording(
      zh: "写着 NULL、nan、None 之类，按空白处理", en: "says NULL, nan or None; taken as blank"))
  package static let lostCharacter = CellProblem(
    "lost_character",
    Wording(
      zh: "有 ? 或 �，多半是转码时丢了字。请核对原件",
      en: "holds ? or �, most likely a character lost on the way. Check the original"))
  /// It makes a row bad only where its column is needed; the rows held back say so.
  package static let errorValue = CellProblem(
    "error_value",
    Wording(
      zh: "公式出错（如 #N/A、#REF!）或没有存下结果，按空白处理。请用表格软件打开、改正并重新保存",
      en:
        "a formula error such as #N/A, or a formula whose result was never stored; taken as blank. Open it in a spreadsheet program, mend it and save it again"
    ))
}
