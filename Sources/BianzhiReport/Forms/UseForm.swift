import BianzhiAudit
import BianzhiCore
package import BianzhiQuery

/// An application to use places (编制使用申请表), filled in as far as the ledger tells.
package struct UseForm {
  private let form: PlaceForm
  /// Rows of people who are to enter: as many as are asked for, and not more than fit on a page.
  private static let mostPeople = 12

  package init(_ form: PlaceForm) { self.form = form }

  private static let title = Wording(zh: "编制使用申请表", en: "Application to use places")
  private static let rows: [(Wording, @Sendable (PlaceForm.Part) -> Int?)] = [
    (Wording(zh: "核定", en: "approved"), { $0.approved }),
    (Wording(zh: "实有", en: "actual"), { $0.counted }),
    (Wording(zh: "申请使用", en: "asked for"), { $0.asked }),
  ]
  private static let types = Wording(
    zh: "申请类型：□公开招聘（选调） □调动 □政策性安置 □其他",
    en: "Type: □ recruitment □ transfer □ placement by policy □ other")
  private static let people = [
    Wording(zh: "姓名", en: "name"), Wording(zh: "性别", en: "sex"),
    Wording(zh: "出生年月", en: "born"), Wording(zh: "学历", en: "schooling"),
    Wording(zh: "现单位及职务", en: "unit and post now"),
    Wording(zh: "调入单位及职务", en: "unit and post then"),
  ]
  private static let opinions = [
    Wording(zh: "申请单位意见（盖章）", en: "Unit that applies (seal)"),
    Wording(zh: "主管部门意见（盖章）", en: "Department above it (seal)"),
    Wording(zh: "机构编制部门意见（盖章）", en: "Staffing office (seal)"),
  ]

  /// As a document where the file's name promises one, else as a table.
  ///
  /// - Throws: what writing throws.
  package func write(_ request: OutputRequest) throws {
    if let path = request.file, let format = ReportFormat.of(path: path) {
      try ResultWriter.write(format.bytes(of: report(request.language)), request)
    } else {
      try table(request.language).write(Self.rows.map(\.0).enumerated().map { ($0, $1) }, request)
    }
  }

  private func who(_ language: Language) -> String {
    let superior = form.superiorName.isEmpty ? "＿＿＿＿" : form.superiorName
    return Wording(
      zh: "申请单位：\(form.organName)　主管部门：\(superior)　截至 \(form.day)",
      en: "Unit: \(form.organName); department above it: \(superior); as of \(form.day)")[language]
  }

  private func said(_ language: Language) -> String {
    let verdict = form.answer.verdict.wording
    return Wording(
      zh: "台账测算：\(verdict.zh)。\(form.answer.reason(.zh))",
      en: "By the ledger: \(verdict.en). \(form.answer.reason(.en))")[language]
  }

  /// Three rows, a column for each kind and post.
  private func table(_ language: Language) -> Table<(Int, Wording)> {
    var columns: [Column<(Int, Wording)>] = [
      .words("item", zh: "项目", en: "item") { $0.1 }
    ]
    for (place, part) in form.parts.enumerated() {
      columns.append(
        Column("part\(place + 1)", zh: part.name.zh, en: part.name.en, .number) {
          .optional(Self.rows[$0.0].1(part))
        })
    }
    let people = Self.people.map { $0[language] }.joined(separator: " / ")
    var table = Table(
      columns,
      look: SheetLook(
        Self.title,
        signatures: [
          Wording(zh: "申请理由：", en: "Reasons:"), Self.types,
          Wording(zh: "拟用人员（\(people)）：", en: "People (\(people)):"),
        ] + Self.opinions.map { Wording(zh: $0.zh + "：", en: $0.en + ":") }))
    let note = who(language) + (language == .zh ? "；" : "; ") + said(language)
    table.look?.note = Wording(zh: note, en: note)
    return table
  }

  private func report(_ language: Language) -> Report {
    let word = { (wording: Wording) in wording[language] }
    let shown = { (number: Int?) in Prose(number.map(String.init) ?? "") }
    var numberColumns = [
      TableBlock.Column.text(word(Wording(zh: "类别", en: "kind or post")), isWide: true)
    ]
    for row in Self.rows { numberColumns.append(TableBlock.Column.number(word(row.0))) }
    let numbers = TableBlock(
      "parts", caption: Prose(word(Wording(zh: "编制和职数", en: "Quotas and posts"))),
      columns: numberColumns,
      rows: form.parts.map { part in
        TableBlock.Row([Prose(word(part.name))] + Self.rows.map { shown($0.1(part)) })
      })
    let blank = TableBlock.Row(Self.people.map { _ in Prose("　") })
    let people = TableBlock(
      "people", caption: Prose(word(Wording(zh: "拟用人员", en: "People"))),
      columns: Self.people.map { .text(word($0)) },
      rows: Array(repeating: blank, count: min(max(form.answer.people, 1), Self.mostPeople)))
    return Report(
      stamp: ReportStamp(
        kind: "form", scope: FigureScope(run: 0, day: form.day, year: nil, subject: nil),
        language: language, proofs: 0),
      title: word(Self.title), subtitle: [Prose(who(language))],
      sections: [
        ReportSection(
          "form", word(Wording(zh: "申请", en: "Application")),
          [
            .table(numbers), .paragraph(Prose(said(language))),
            .blanks([word(Wording(zh: "申请理由", en: "Reasons"))]),
            .paragraph(Prose(word(Self.types))), .table(people), .blanks(Self.opinions.map(word)),
          ])
      ])
  }
}
