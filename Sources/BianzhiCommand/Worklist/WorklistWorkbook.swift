import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Spreadsheets

/// A worklist as a workbook to be filled in and imported again; readable by its owner only.
struct WorklistWorkbook {
  let list: Worklist
  let language: Language

  static let none = Wording(zh: "都不是", en: "none of them")
  static let ownValue = Wording(zh: "按原文单独计", en: "a value of its own")
  static let leftOut = Wording(zh: "不导入", en: "leave out")
  static let noTable = Wording(zh: "不是数据表", en: "no table")
  static let choices = Wording(zh: "选项", en: "choices")
  static let organs = Wording(zh: "机构", en: "organs")

  func write(to path: String) throws {
    let workbook = try XLSXWriter(path: path, mode: 0o600)
    let sheets = (asking + [unread, rows, missing]).filter { !$0.rows.isEmpty }
    var lists: [[String]] = []
    for list in sheets.flatMap(\.longLists) where !lists.contains(list) { lists.append(list) }
    let places = lists.enumerated().map { column, words in
      (
        words,
        XLSXWriter.Choices.cells(
          sheet: Self.choices[language], column: column, rows: 1..<words.count + 1)
      )
    }
    for sheet in sheets {
      try sheet.write(to: workbook, language, Dictionary(places) { first, _ in first })
    }
    if !list.organs.isEmpty { try organSheet.write(to: workbook, language) }
    if !lists.isEmpty { try write(lists, to: workbook) }
    try workbook.finish()
  }

  /// The words that cells offer, a list a column.
  private func write(_ lists: [[String]], to workbook: XLSXWriter) throws {
    try workbook.addSheet(
      name: Self.choices[language], columns: lists.map { _ in XLSXWriter.Column(width: 24) })
    try workbook.header(lists.indices.map { "\(Self.choices[language]) \($0 + 1)" }, filters: false)
    for row in 0..<(lists.map(\.count).max() ?? 0) {
      for list in lists { try workbook.text(list.indices.contains(row) ? list[row] : "") }
      try workbook.endRow()
    }
  }

  /// The sheets that are to be filled in.
  var asking: [WorklistSheet] { [names, words, columns, units] }

  /// The names of the sheets that hold answers.
  static let askingSheets = [namesName, wordsName, columnsName, unitsName, unreadName]
  static let unreadName = Wording(zh: "未读的文件", en: "files not read")
  static let namesName = Wording(zh: "待定名称", en: "names to decide")
  static let wordsName = Wording(zh: "待定用语", en: "words to decide")
  static let columnsName = Wording(zh: "待定表头", en: "columns to name")
  static let unitsName = Wording(zh: "文件的单位", en: "units of files")

  private func title(_ chinese: String, _ english: String, _ width: Int) -> (Wording, Int) {
    (Wording(zh: chinese, en: english), width)
  }

  private var fromOrgans: XLSXWriter.Choices? {
    list.organs.isEmpty
      ? nil
      : .cells(
        sheet: Self.organs[language], column: 0, rows: 2..<list.organs.count + 2)
  }

  private var names: WorklistSheet {
    WorklistSheet(
      name: Self.namesName,
      advice: Wording(
        zh: """
          这些写法指台账中的哪个机构或内设机构？在“填写”列选择或写上名称或代码；室领导一类就是本单位的选“本单位”，\
          不是单位的小标题选“只是小标题”，都不是就选“都不是”
          """,
        en: """
          Which organ or inner body is meant? Choose or type a name or code under "answer"; "the unit itself" for its \
          leaders and the like, "only a section" for a heading that is no unit
          """),
      columns: [
        title("类别", "sort", 10), title("所属单位", "unit", 26), title("表中写法", "written", 26),
        title("人数", "people", 8), title("可能是", "likest", 30), title("近似度", "score", 8),
        title("理由", "reason", 22),
      ],
      rows: list.names.map { name in
        let isOrgan = name.type == .organ
        let names = name.likeness?.names ?? []
        let likest = isOrgan ? names.map(list.titled) : names
        return WorklistSheet.Row(
          cells: [
            name.isHeading
              ? say("小标题", "heading")
              : isOrgan ? say("机构", "organ") : say("内设机构", "inner body"),
            isOrgan ? "" : list.title(name.organCode), name.written,
            name.people.map(String.init) ?? "", likest.joined(separator: "; "),
            name.likeness?.score.map(String.init) ?? "",
            name.likeness?.wording?[language] ?? "",
          ],
          key: isOrgan
            ? .organ(written: name.written) : .body(written: name.written, organ: name.organCode),
          choices: choices(of: name, likest))
      })
  }

  private func choices(of name: WrittenName, _ likest: [String]) -> XLSXWriter.Choices? {
    if name.isHeading {
      let organs = list.organs.map(Worklist.title).filter { !likest.contains($0) }
      return .words([UnitWord.sectionWording[language]] + likest + organs)
    }
    if likest.isEmpty, name.type == .organ { return fromOrgans }
    let own = name.type == .organ ? [] : [UnitWord.itselfWording[language]]
    return .words(likest + own + [Self.none[language]])
  }

  private var words: WorklistSheet {
    WorklistSheet(
      name: Self.wordsName,
      advice: Wording(
        zh: "这些用语不在词表中，是什么意思？在“填写”列选择；以后都按此读取",
        en: "What do these words mean? Choose under \"answer\"; they are read so from then on"),
      columns: [
        title("项目", "field", 14), title("表中用语", "word", 26), title("人数", "people", 8),
        title("条目数", "entries", 8), title("涉及单位", "units", 34), title("可能是", "likest", 18),
      ],
      rows: list.words.map { word in
        let organs = word.organs.prefix(3).map(list.title)
        let more = word.organs.count > 3 ? "… (\(word.organs.count))" : ""
        let own = word.field.takesOwnValues ? [Self.ownValue[language]] : []
        return WorklistSheet.Row(
          cells: [
            word.field.title[language], word.word, "\(word.people)", "\(word.entries)",
            organs.joined(separator: "; ") + more, word.proposal ?? "",
          ], key: .value(field: word.field.rawValue, word: word.word),
          choices: .words(word.field.words.terms.map { $0.wording[language] } + own))
      })
  }

  private var columns: WorklistSheet {
    WorklistSheet(
      name: Self.columnsName,
      advice: Wording(
        zh: "这些表头是哪一项？在“填写”列选择，不需要的选“不导入”；表的种类不对或空着的请一并改正",
        en:
          "Which field are these columns? Choose under \"answer\"; mend the kind where it is wrong or blank"
      ),
      columns: [
        title("文件", "file", 34), title("工作表", "sheet", 14), title("表头", "heading", 20),
        title("内容示例", "examples", 34), title("可能是", "likest", 16), title("表的种类", "kind", 14),
      ],
      open: [5],
      rows: list.distinctColumns.map { notice in
        let content = notice.content
        let kind = TableKind.named(content.kind)
        return WorklistSheet.Row(
          cells: [
            notice.path, notice.sheet, content.heading, content.samples.joined(separator: " | "),
            kind?.heading(of: content.proposal, language) ?? "", kind?.title[language] ?? "",
          ], key: .header(kind: content.kind, heading: content.heading),
          choices: kind.map {
            .words($0.headings(language, holding: content.samples) + [Self.leftOut[language]])
          })
      })
  }

  private var units: WorklistSheet {
    WorklistSheet(
      name: Self.unitsName,
      advice: Wording(
        zh: "这些文件是哪个单位的？在“填写”列选择或写上机构名称或代码，再重新导入这些文件",
        en:
          "Whose files are these? Choose or type an organ under \"answer\", then import the files again"
      ),
      columns: [
        title("文件", "file", 40), title("工作表", "sheet", 16), title("种类", "kind", 12),
        title("标题", "title", 40), title("行数", "rows", 8), title("可能是", "likest", 30),
      ],
      rows: list.notices(.unit).map { notice in
        WorklistSheet.Row(
          cells: [
            notice.path, notice.sheet,
            TableKind.named(notice.content.kind)?.title[language] ?? notice.content.kind,
            notice.content.samples.joined(separator: " | "), "\(notice.content.rows)",
            notice.content.proposal.isEmpty ? "" : list.titled(notice.content.proposal),
          ], key: .file(path: notice.fullPath, sheet: notice.sheet), choices: fromOrgans)
      })
  }

  private var organSheet: WorklistSheet {
    WorklistSheet(
      name: Self.organs, advice: Self.organs,
      columns: [title("机构", "organ", 40), title("机构编码", "its code", 20)],
      rows: list.organs.map { WorklistSheet.Row(cells: [Worklist.title($0), $0.code]) })
  }
}
