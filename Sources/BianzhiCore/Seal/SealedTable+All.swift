extension SealedTable {
  private static let lists = DataKind.allCases.filter { $0.rows != nil }
  private static let listRows = lists.compactMap(\.rows)

  /// Columns that no digest holds although nothing makes them again, and why.
  package static let uncounted: [(column: String, why: String)] = [
    ("source_file.full_path", "where the folder lay on that machine; path says what was given"),
    ("import_notice.full_path", "where the folder lay on that machine; path says what was given"),
  ]

  /// What imports and undos store.
  package static let ofImports: [SealedTable] =
    [
      SealedTable(
        table: "import_run", label: "import_run", act: .import, number: "t.id",
        newRows: "t.id = :act", order: "t.id"),
      SealedTable(
        table: "source_file", label: "source_file", act: .import, number: "t.import",
        leftOut: ["full_path"], newRows: "t.id > :fence", fence: "t.id", order: "t.id"),
      beside(
        "import_issue", "file", of: "source_file", number: "import",
        order: "t.file, t.problem, t.column"),
      beside(
        "held_row", "file", of: "source_file", number: "import", order: "t.id",
        leftOut: ["released"]),
      SealedTable(
        table: "import_notice", label: "import_notice", act: .import, number: "t.import",
        leftOut: ["full_path"], newRows: "t.id > :fence", fence: "t.id", order: "t.id"),
      brought("organ_key", owners: []), brought("term", owners: []),
      brought("same_row", owners: []), brought("list_said", owners: []),
      brought("kept_fact", owners: []),
    ]
    + DataKind.entries.map { brought($0.table, owners: [$0.organ] + $0.otherOrgans) }
    + [
      beside("organ_name", "entry", of: "organ_row", number: "brought", order: "t.entry, t.name"),
      beside(
        "quota_cover", "quota", of: "quota_row", number: "brought", order: "t.quota, t.organ",
        owners: [Owner(column: "organ", key: "CAST(t.quota AS TEXT)", organ: "t.organ")]),
      brought("roster_list", leftOut: ["repeats", "nameless"]),
      brought("pay_list", leftOut: ["nameless"], owners: ["payer"]),
    ]
    + listRows.map { rows($0) }
    + (DataKind.entries.map(\.table) + lists.map(\.table) + listRows)
    .map { ended($0) }
    + [ended("held_row", by: "released")]

  /// What runs store.
  package static let ofRuns: [SealedTable] = [
    SealedTable(
      table: "run_row", label: "run_row", act: .run, number: "t.id", newRows: "t.id = :act",
      order: "t.id"),
    SealedTable(
      table: "rule_text", label: "rule_text", act: .run,
      number: "coalesce((SELECT min(u.run) FROM run_rule u WHERE u.text = t.id), 0)",
      newRows: "t.id > :fence", fence: "t.id", order: "t.id"),
    ofRun("run_rule", key: "t.rule"),
    ofRun(
      "run_unchecked", key: "t.rule, t.organ, t.reason",
      owners: [
        Owner(column: "organ", key: "t.run || '|' || t.rule || '|' || t.reason", organ: "t.organ")
      ]),
    SealedTable(
      table: "finding_row", label: "finding_row", act: .run, number: "t.first_run",
      owners: [
        Owner(
          column: "organ_code", key: "CAST(t.id AS TEXT)",
          organ: "(SELECT k.id FROM organ_key k WHERE k.code = t.organ_code)", isCode: true)
      ], newRows: "t.id > :fence", fence: "t.id", order: "t.id"),
    ofRun(
      "run_finding", key: "t.finding",
      owners: [
        Owner(column: "organ", key: "t.run || '|' || t.finding", organ: "t.organ")
      ]),
    ofRun(
      "run_list", key: "t.organ, t.data",
      owners: [
        Owner(column: "organ", key: "t.run || '|' || t.data || '|' || t.day", organ: "t.organ")
      ]),
    ofRun(
      "finding_data", key: "t.finding, t.organ, t.data",
      owners: [
        Owner(
          column: "organ", key: "t.run || '|' || t.finding || '|' || t.data", organ: "t.organ")
      ]),
    ofRun("run_person", key: "t.finding"),
  ]

  /// All of them.
  package static let all = ofImports + ofRuns

  /// The column of a name's rows that moves with a decision.
  package static func owner(_ table: String, _ column: String) -> Owner? {
    all.lazy.filter { $0.table == table }.flatMap(\.owners).first { $0.column == column }
  }
}
