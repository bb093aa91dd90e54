import BianzhiCore

/// Whose a row is: organs and inner bodies.
extension CellProblem {
  package static let endByNote = CellProblem(
    "end_by_note",
    Wording(
      zh: "备注写机构已撤销或并入，按备注的日期作为撤销日期。不对请补上撤销日期一列",
      en:
        "the remark says that the organ has ended; its day is taken. If that is wrong add a column 撤销日期"
    ))
  package static let endWithoutDay = CellProblem(
    "end_without_day",
    Wording(
      zh: "备注写机构已撤销或并入，没有写日期，仍按在用的机构检查。请补上撤销日期",
      en:
        "the remark says that the organ has ended, and not when: it is still judged as one in force. Add its last day (撤销日期)"
    ))
  package static let unitReplaced = CellProblem(
    "unit_replaced",
    Wording(
      zh: "以前导入这个文件时记在别的单位名下的人，现在只记在这次的单位名下。不对请 bianzhi undo 撤销这次导入",
      en: """
        people whom an earlier import of this file gave to another unit are this one's only, now. If that is wrong take \
        this import back with bianzhi undo
        """))
  package static let unitByCells = CellProblem(
    "unit_by_cells",
    Wording(
      zh: "没有别的单位列，这一列的内容是单位名称，作为单位。不对请用 bianzhi header 指明",
      en: """
        no other column tells the unit, and this one holds names of units: it was taken for the unit. If that is wrong \
        say so with bianzhi header
        """))
  package static let noOrgan = CellProblem(
    "no_organ", refuses: true,
    Wording(
      zh: "没有机构代码或名称。请补上；若是合并单元格变成的空白，加 --fill-down；单个单位的文件用 --organ 指明",
      en:
        "no organ code or name. Fill it in; where a merged cell became blanks, add --fill-down; use --organ for a file of one organ"
    ))
  package static let noOrganColumn = CellProblem(
    "no_organ_column", refuses: true,
    Wording(
      zh: "没有认得出的单位一列。若有一列是单位，请用 bianzhi header set 指明，或把表头改为“单位名称”；整个文件是一个单位的，用 --organ",
      en: """
        no column is known as the unit. Where one is, say so with bianzhi header set or call it 单位名称; use --organ for \
        a file of one organ
        """))
  package static let noOrganInPost = CellProblem(
    "no_organ_in_post", refuses: true,
    Wording(
      zh: "从“单位及职务”里分不出单位和职务。请加一列“单位名称”",
      en: "the unit cannot be told from the post. Add a column 单位名称"))
  package static let organNameTwice = CellProblem(
    "organ_name_twice", refuses: true,
    Wording(zh: "台账中有两个同名机构。请改用机构代码", en: "two organs of the ledger bear this name. Use the code"))
  package static let codeAndNameDiffer = CellProblem(
    "code_and_name_differ", refuses: true,
    Wording(
      zh: "机构代码和单位名称是台账中两个不同的机构，不知道本行归谁。请改正其中一个；以代码为准的，删去名称",
      en: """
        the code and the name are two different organs of the ledger, so nobody knows whose this row is. Put one of \
        them right; where the code is right, empty the name
        """))
  package static let codeScientific = CellProblem(
    "code_scientific", refuses: true,
    Wording(
      zh: "机构代码被存成了数字（如 3.4E+11），后几位已丢失。请在原表中把该列设为文本后重新填写",
      en:
        "an organ code stored as a number such as 3.4E+11, its last digits are lost. Format the column as text and fill it in again"
    ))
  package static let notABody = CellProblem(
    "not_a_body", refuses: true,
    Wording(
      zh: "不是内设机构。没有机构代码的表只能导入内设机构；其他机构请补上“机构代码”一列",
      en:
        "no inner body. A table without codes may hold inner bodies only; give other organs a column 机构代码"
    ))
  package static let bodyIsNumber = CellProblem(
    "body_is_number", refuses: true,
    Wording(
      zh: "内设机构一格里只有数字，不是名称。请写内设机构的名称；若是个数，请把该列改名为“内设机构数”",
      en: """
        a number where the name of an inner body is asked for. Write the body's name; if it counts bodies, \
        call the column 内设机构数
        """))
  package static let unknownPart = CellProblem(
    "unknown_part", refuses: true,
    Wording(
      zh: """
        上方有一行像另一个单位的名称，但台账中没有这个写法，不知道本行归谁。请在待办清单中或用 bianzhi name accept \
        认定它是哪个单位（不是单位的认定为“只是小标题”），先导入该单位，或改正那一行
        """,
      en: """
        a row above bears what looks like another unit's name, which the ledger does not have, so nobody \
        knows whose this row is. Say in the worklist or with bianzhi name accept which unit it is, or that it is only \
        a section; import that unit first, or put the row right
        """))
  package static let unknownOrgan = CellProblem(
    "unknown_organ",
    Wording(zh: "台账中没有这个机构", en: "an organ that is not in the organ ledger"))
  package static let unknownBody = CellProblem(
    "unknown_body",
    Wording(zh: "台账中该机构没有这个内设机构", en: "an inner body that the organ ledger does not have"))
  package static let organNameDiffers = CellProblem(
    "organ_name_differs",
    Wording(zh: "机构名称与台账不同", en: "the organ's name differs from the ledger's"))
  package static let nameMatched = CellProblem(
    "name_matched",
    Wording(
      zh: "机构名称与台账写法不同，按规范写法、简称、旧称（如交通局为交通运输局）或其他名称对应，只有一个单位相符；不对请改正；见 bianzhi name list",
      en:
        "an organ name written otherwise than in the ledger, matched by rule (the regular form, a short, former or other name) with the only organ that fits; see bianzhi name list"
    ))
  package static let organsDisagree = CellProblem(
    "organs_disagree",
    Wording(
      zh: "标题（或“单位：”）、表名、文件名所指的机构不一致，取用的写在前面",
      en:
        "label, title, sheet and file name mean different organs; the one that counts stands first"
    ))
  package static let noCategory = CellProblem(
    "no_category",
    Wording(
      zh: "不是机构类别的用词，没有作为机构类别", en: "no word for a category of organs; not taken as one"))
  package static let categoryDoubtful = CellProblem(
    "category_doubtful",
    Wording(
      zh: "“政府”“党委”指人民政府、党委本身。如是工作部门，请写“政府工作部门”“党委部门”：主要领导几年应审据此判定。照原样存入",
      en: """
        政府 and 党委 mean a people's government or Party committee itself. If it is a department, write \
        政府工作部门 or 党委部门: after how many years its head is due depends on it. Stored as it stands
        """))
  package static let filledDown = CellProblem(
    "filled_down",
    Wording(
      zh: "单位、内设机构或编制类型为空白，按 --fill-down 取自上一行",
      en: "a blank organ, inner body or kind, taken from the row above because of --fill-down"))
  package static let sheetOverTitle = CellProblem(
    "sheet_over_title",
    Wording(
      zh: "标题写的是上级单位，或与本文件其他表的标题相同，表名是另一个单位：按表名。不对请改正标题和表名",
      en: """
        the title is the superior's, or the same as on other sheets of the file, and the sheet is called after another unit: \
        the sheet's name counts. If that is wrong correct title and name
        """))
  package static let unitAbove = CellProblem(
    "unit_above",
    Wording(
      zh: "单位为空白，像是合并单元格存成了空白，取自上方同一单位的行。不对请在空白处补上单位",
      en: """
        a blank unit, as merged cells leave it: that of the row above was taken. If that is wrong fill the unit in
        """))
  package static let subordinateUnit = CellProblem(
    "subordinate_unit",
    Wording(
      zh: "写的是下属单位，该单位有自己的编制：这些人按下属单位计。如是本单位的内设机构，请补进核定内设机构后重新导入",
      en: """
        a subordinate unit with quotas of its own: its people count as that unit's. If it is an inner body, add it to \
        the approved inner bodies and import again
        """))
  package static let unitOfWorkbook = CellProblem(
    "unit_of_workbook",
    Wording(
      zh: "本表没有写单位，按同一工作簿其他表所写的单位",
      en: "the sheet names no unit, so that of the workbook's other sheets is taken"))
  package static let partOrgan = CellProblem(
    "part_organ",
    Wording(
      zh: "是另一单位的名称：以下各行归该单位", en: "another unit's name: the rows below are that unit's"))
  package static let ownUnitAgain = CellProblem(
    "own_unit_again",
    Wording(
      zh: "与上方单位名称同级的人员标题：以下各行归回本表单位。如仍是上方那个单位的人，请在标题中写明单位",
      en: """
        a heading of people as high as the unit's name above: the rows below are those of the table's own unit again. Where \
        they are the other unit's, name it in the heading
        """))
}
