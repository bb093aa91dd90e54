package import BianzhiCore

/// What can be wrong with a cell or a row. The raw value is its code in the ledger and in files.
package enum CellProblem: String, CaseIterable, Sendable {
  // A row with one of these is bad.
  case noOrgan = "no_organ"
  case noOrganInPost = "no_organ_in_post"
  case organNameTwice = "organ_name_twice"
  case idLength = "id_length"
  case idScientific = "id_scientific"
  case idMasked = "id_masked"
  case missing
  case notACount = "not_a_count"
  case notADay = "not_a_day"
  case notAMonth = "not_a_month"
  case notAnAmount = "not_an_amount"
  case notARole = "not_a_role"
  case tooManyCells = "too_many_cells"
  case noDataDay = "no_data_day"
  case notAMovement = "not_a_movement"
  case noNumbers = "no_numbers"
  case idLostDigits = "id_lost_digits"
  case notABody = "not_a_body"
  case errorValue = "error_value"
  case cellsBeside = "cells_beside"
  case codeScientific = "code_scientific"
  case amountTooFine = "amount_too_fine"
  // These are warnings.
  case idNotDigits = "id_not_digits"
  case idCheck = "id_check"
  case idBirth = "id_birth"
  case idSex = "id_sex"
  case dateUnreadable = "date_unreadable"
  case dateImpossible = "date_impossible"
  case dateAmbiguous = "date_ambiguous"
  case unknownWord = "unknown_word"
  case unknownOrgan = "unknown_organ"
  case unknownBody = "unknown_body"
  case organNameDiffers = "organ_name_differs"
  case noKind = "no_kind"
  case noNumber = "no_number"
  case repeatedEntry = "repeated_entry"
  case tooFewCells = "too_few_cells"
  case nameMatched = "name_matched"
  case organsDisagree = "organs_disagree"
  case hiddenRow = "hidden_row"
  case dayDisagrees = "day_disagrees"
  case monthDisagrees = "month_disagrees"
  case totalDiffers = "total_differs"
  case categoryDoubtful = "category_doubtful"
  case emptyWord = "empty_word"
  case lostCharacter = "lost_character"
  case idImpossibleBirth = "id_impossible_birth"
  case noCategory = "no_category"
  case filledDown = "filled_down"
  case stateByHeading = "state_by_heading"
  case kindByHeading = "kind_by_heading"
  case unknownPart = "unknown_part"
  case partOrgan = "part_organ"
  case rolesUnsaid = "roles_unsaid"
  case factStays = "fact_stays"
  case postsAdded = "posts_added"
  case vacantPost = "vacant_post"
  case postsTogether = "posts_together"
  case bodiesTogether = "bodies_together"

  /// Whether a row with it is bad.
  package var refuses: Bool {
    switch self {
    case .noOrgan, .noOrganInPost, .organNameTwice, .idLength, .idScientific, .idMasked, .missing,
      .notACount,
      .notADay, .notAMonth, .notAnAmount, .notARole, .tooManyCells, .noDataDay, .notAMovement,
      .noNumbers, .idLostDigits, .cellsBeside, .codeScientific, .amountTooFine,
      .notABody, .unknownPart:
      true
    // A formula's error makes a row bad only where its column is needed; the rows held back say so.
    case .errorValue, .idNotDigits, .idCheck, .idBirth, .idSex, .dateUnreadable, .dateImpossible,
      .dateAmbiguous, .unknownWord, .unknownOrgan, .unknownBody, .organNameDiffers, .noKind,
      .noNumber, .repeatedEntry, .tooFewCells, .nameMatched, .organsDisagree, .hiddenRow,
      .dayDisagrees, .monthDisagrees, .totalDiffers, .emptyWord, .lostCharacter,
      .idImpossibleBirth, .noCategory, .categoryDoubtful, .filledDown, .stateByHeading,
      .kindByHeading, .factStays, .partOrgan, .rolesUnsaid, .postsAdded, .vacantPost,
      .postsTogether, .bodiesTogether:
      false
    }
  }

  /// What is wrong and what to do; the cell's own text is never part of it.
  package var wording: Wording {
    switch self {
    case .noOrgan:
      Wording(
        zh: "没有机构代码或名称。请补上；若是合并单元格变成的空白，加 --fill-down；单个单位的文件用 --organ 指明",
        en:
          "no organ code or name. Fill it in; where a merged cell became blanks, add --fill-down; use --organ for a file of one organ"
      )
    case .noOrganInPost:
      Wording(
        zh: "从“单位及职务”里认不出台账中的哪个机构。请先导入机构台账，或加一列“单位名称”",
        en:
          "the unit and post name no organ of the ledger. Import the organ ledger first, or add a column 单位名称"
      )
    case .organNameTwice:
      Wording(zh: "台账中有两个同名机构。请改用机构代码", en: "two organs of the ledger bear this name. Use the code")
    case .idLength:
      Wording(zh: "身份证号不是 15 或 18 位。请核对原件", en: "not 15 or 18 characters long. Check the original")
    case .idScientific:
      Wording(
        zh: "身份证号被存成了数字（如 1.23E+17），后几位已丢失。请在原表中把该列设为文本后重新填写",
        en:
          "stored as a number such as 1.23E+17, its last digits are lost. Format the column as text and fill it in again"
      )
    case .idMasked:
      Wording(zh: "身份证号是打码的。请填入完整号码", en: "a masked number. Fill in the full one")
    case .missing:
      Wording(zh: "没有填写。请补上，或删去整行", en: "no value. Fill it in, or delete the whole row")
    case .notACount:
      Wording(zh: "不是人数（整数）。请写成 12 这样的整数", en: "not a whole number of people. Write it as 12")
    case .notADay:
      Wording(zh: "不是日期。请写成 2010-06-30", en: "not a day. Write it as 2010-06-30")
    case .notAMonth:
      Wording(zh: "不是月份。请写成 2010-06", en: "not a month. Write it as 2010-06")
    case .notAnAmount:
      Wording(zh: "不是金额。请写成 3456.70", en: "not an amount. Write it as 3456.70")
    case .notARole:
      Wording(zh: "不是 正职、副职 或 其他", en: "not one of 正职, 副职, 其他 (principal, deputy, other)")
    case .tooManyCells:
      Wording(
        zh: "比表头多出有内容的格。多半是文字里有未加引号的逗号",
        en: "more filled cells than the header has columns. Most likely a comma that is not quoted")
    case .codeScientific:
      Wording(
        zh: "机构代码被存成了数字（如 3.4E+11），后几位已丢失。请在原表中把该列设为文本后重新填写",
        en:
          "an organ code stored as a number such as 3.4E+11, its last digits are lost. Format the column as text and fill it in again"
      )
    case .amountTooFine:
      Wording(
        zh: "金额超过两位小数。请四舍五入到分，写成 3456.70",
        en: "an amount with more than two decimals. Round it to the cent, such as 3456.70")
    case .noDataDay:
      Wording(zh: "没有数据日期。请用 --as-of 给出", en: "no data day. Give it with --as-of")
    case .notAMovement:
      Wording(zh: "看不出是入编还是出编。请在变动类别中写 入编 或 出编", en: "neither an entry nor an exit. Write 入编 or 出编")
    case .noNumbers:
      Wording(
        zh: "整行没有一个数。请补上，或删去整行", en: "not one number in the row. Fill it in, or delete the row")
    case .notABody:
      Wording(
        zh: "不是内设机构。没有机构代码的表只能导入内设机构；其他机构请补上“机构代码”一列",
        en:
          "no inner body. A table without codes may hold inner bodies only; give other organs a column 机构代码"
      )
    case .idLostDigits:
      Wording(
        zh: "身份证号被存成了数字，15 位以后的数字已丢失。请在原表中把该列设为文本后重新填写",
        en:
          "stored as a number, so its digits after the 15th are lost. Format the column as text and fill it in again"
      )
    case .cellsBeside:
      Wording(
        zh: "表头右边还有内容。请补上表头，或删去",
        en: "something stands right of the header. Give it a header word, or delete it")
    case .errorValue:
      Wording(
        zh: "公式出错（如 #N/A、#REF!）或没有存下结果，按空白处理。请用表格软件打开、改正并重新保存",
        en:
          "a formula error such as #N/A, or a formula whose result was never stored; taken as blank. Open it in a spreadsheet program, mend it and save it again"
      )
    case .idNotDigits:
      Wording(
        zh: "身份证号含有数字以外的字符，按无号码处理", en: "characters other than digits; taken as without a number")
    case .idCheck:
      Wording(zh: "身份证号校验码不对", en: "the check character is wrong")
    case .idBirth:
      Wording(zh: "出生日期与身份证号不一致", en: "the birth date differs from the one in the number")
    case .idSex: Wording(zh: "性别与身份证号不一致", en: "the sex differs from the one in the number")
    case .dateUnreadable:
      Wording(zh: "日期无法识别，保留原文", en: "cannot be read as a day; kept as text")
    case .dateImpossible:
      Wording(zh: "没有这一天，保留原文", en: "there is no such day; kept as text")
    case .dateAmbiguous:
      Wording(
        zh: "可能是 1 月也可能是 10 月，保留原文", en: "could be January or October; kept as text")
    case .unknownWord:
      Wording(zh: "不在词表中，按原文保留", en: "not in the lists; kept as recorded")
    case .unknownOrgan:
      Wording(zh: "台账中没有这个机构", en: "an organ that is not in the organ ledger")
    case .unknownBody:
      Wording(zh: "台账中该机构没有这个内设机构", en: "an inner body that the organ ledger does not have")
    case .organNameDiffers:
      Wording(zh: "机构名称与台账不同", en: "the organ's name differs from the ledger's")
    case .noKind:
      Wording(zh: "没有编制类型，不计入任何编制", en: "no quota kind; counts against no quota")
    case .noNumber:
      Wording(
        zh: "没有身份证号，按姓名和出生日期识别，人员和工资规则不能核对",
        en: "no identity number; known by name and birth date, person and pay rules cannot check it"
      )
    case .repeatedEntry:
      Wording(
        zh: "同一条目在本次导入中出现多次且内容不同；机构、自报数和实有内设机构以后一条为准，其他表各条都保留",
        en:
          "the same entry several times with other content; of organs, stated numbers and listed bodies the later one counts, of other tables all are kept"
      )
    case .nameMatched:
      Wording(
        zh: "机构名称与台账写法不同，按规范写法、简称或其他名称对应；见 bianzhi name list",
        en:
          "an organ name written otherwise than in the ledger, matched by rule; see bianzhi name list"
      )
    case .organsDisagree:
      Wording(
        zh: "标题（或“单位：”）、表名、文件名所指的机构不一致，按此先后取用",
        en: "label, title, sheet and file name mean different organs; the first of them counts")
    case .hiddenRow: Wording(zh: "隐藏的行，照常导入", en: "a hidden row, imported like the others")
    case .dayDisagrees:
      Wording(zh: "表中注明的日期与 --as-of 不同", en: "the sheet names another day than --as-of")
    case .categoryDoubtful:
      Wording(
        zh: "“政府”“党委”指人民政府、党委本身。如是工作部门，请写“政府工作部门”“党委部门”：主要领导几年应审据此判定。照原样存入",
        en: """
          政府 and 党委 mean a people's government or Party committee itself. If it is a department, write \
          政府工作部门 or 党委部门: after how many years its head is due depends on it. Stored as it stands
          """)
    case .monthDisagrees:
      Wording(zh: "表中注明的月份与 --month 不同", en: "the sheet names another month than --month")
    case .totalDiffers:
      Wording(zh: "合计数与各行之和不符", en: "the printed total is not the sum of the rows")
    case .emptyWord:
      Wording(
        zh: "写着 NULL、nan、None 之类，按空白处理", en: "says NULL, nan or None; taken as blank")
    case .lostCharacter:
      Wording(
        zh: "有 ? 或 �，多半是转码时丢了字。请核对原件",
        en: "holds ? or �, most likely a character lost on the way. Check the original")
    case .idImpossibleBirth:
      Wording(
        zh: "身份证号中的出生日期不存在。请核对原件",
        en: "the birth date in the number does not exist. Check the original")
    case .noCategory:
      Wording(
        zh: "不是机构类别的用词，没有作为机构类别", en: "no word for a category of organs; not taken as one")
    case .filledDown:
      Wording(
        zh: "单位为空白，按 --fill-down 取自上一行",
        en: "a blank organ, taken from the row above because of --fill-down")
    case .stateByHeading:
      Wording(
        zh: "没有人员状态，取自上方的标题或表名（如“退休人员”）。不对请补上人员状态列",
        en:
          "no state; taken from the heading above or the sheet's name, such as 退休人员. Where that is wrong, add a column 人员状态"
      )
    case .kindByHeading:
      Wording(
        zh: "没有编制类型列，取自上方的标题或表名。不对请补上编制类型列",
        en:
          "no column of the quota kind; taken from the heading above or the sheet's name. Where that is wrong, add a column 编制类型"
      )
    case .unknownPart:
      Wording(
        zh: "上方有一行像另一个单位的名称，但台账中没有这个单位，不知道本行归谁。请先导入该单位，或改正那一行",
        en: """
          a row above bears what looks like another unit's name, which the ledger does not have, so nobody \
          knows whose this row is. Import that unit first, or put the row right
          """)
    case .partOrgan:
      Wording(
        zh: "是另一单位的名称：以下各行归该单位", en: "another unit's name: the rows below are that unit's")
    case .rolesUnsaid:
      Wording(
        zh: "没有说其中正职、副职各多少，领导职数没有存入。请写成 1正2副，或分成正职、副职两列",
        en: """
          how many of them are principals (正职) and how many deputies (副职) is not said; not stored. Write \
          1正2副, or a column for each
          """)
    case .factStays:
      Wording(
        zh: "表里没有这一列，或是空白：台账中已有的内容不变。要删去，请写“无”",
        en: "no such column, or blank: what the ledger has stays. To delete it write 无 (none)")
    case .postsTogether:
      Wording(
        zh: "一格里写了几个内设机构，职数没有说各是多少：机构已分别存入，职数没有存入。请一个机构写一行",
        en: """
          several inner bodies in one cell, and how many posts each has is not said: the bodies are stored one by \
          one, their posts are not. Give each a row
          """)
    case .bodiesTogether:
      Wording(
        zh: "像是一格里写了几个内设机构，但分不开，按一个存入。请写全名称，一个机构写一行",
        en:
          "looks like several inner bodies that cannot be told apart; stored as one. Write full names, a row each"
      )
    case .postsAdded:
      Wording(
        zh: "同一范围、层次、正副职和文号下有几个职务，职数已相加。请核对是否应当相加",
        en:
          "several posts of one scope, rank, role and document; their numbers are added up. Check that they belong together"
      )
    case .vacantPost:
      Wording(
        zh: "姓名处写的是空缺、待录用之类或说明，不是人，没有计入。如确是人名，请补上身份证号",
        en:
          "a vacant post, an example or a remark where a name should stand; nobody was counted. If it is a person, add the identity number"
      )
    case .tooFewCells:
      Wording(
        zh: "比表头少格，缺的按空白处理",
        en: "fewer cells than the header has; the missing ones are taken as blank")
    }
  }
}

/// A problem at its place.
package struct Issue: Error, Hashable, Sendable {
  package let problem: CellProblem
  /// Header word of the column, empty where the whole row is meant.
  package let column: String

  package init(_ problem: CellProblem, _ column: String = "") {
    (self.problem, self.column) = (problem, column)
  }
}

/// The problems of one file: counts, and the first rows where.
package struct IssueLog: Sendable {
  package struct Entry: Sendable {
    package var count = 0
    package var rows: [Int] = []
  }

  package private(set) var entries: [Issue: Entry] = [:]

  package mutating func add(_ issue: Issue, row: Int, times: Int = 1) {
    entries[issue, default: Entry()].count += times
    if let count = entries[issue]?.rows.count, count < 20 { entries[issue]?.rows.append(row) }
  }

  /// In the order of their first rows.
  package var sorted: [(Issue, Entry)] {
    entries.sorted {
      ($0.value.rows.first ?? 0, $0.key.problem.rawValue, $0.key.column)
        < ($1.value.rows.first ?? 0, $1.key.problem.rawValue, $1.key.column)
    }
    .map { ($0.key, $0.value) }
  }
}
