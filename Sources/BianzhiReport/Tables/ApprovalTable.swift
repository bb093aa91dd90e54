import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `export approvals`: what each document approves of each organ (机构编制台账).
  package static let approvals = Table<ApprovalRow>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .text($0.organCode) },
      Column("organ_name", zh: "机构名称", en: "organ name") { .text($0.organName) },
      Column("document", zh: "批准文号", en: "document", .identifier) { .text($0.document) },
      Column("day", zh: "日期", en: "day", .identifier) { .filled($0.day) },
    ] + quotaColumns + otherColumns + postColumns,
    short: ["organ_name", "document", "day", "approved"], eye: [approved],
    look: SheetLook(
      Wording(zh: "机构编制台账", en: "Approvals"),
      unit: Wording(zh: "人（＋－为增减数）", en: "people; + and - are changes"),
      signatures: SheetLook.signed))

  private static let quotaKinds: [(key: String, kind: QuotaKind)] = [
    ("administrative", .administrative), ("political_legal", .politicalLegal),
    ("civil_service_institution", .civilServiceInstitution), ("institution", .institution),
    ("fully_funded", .fullyFunded), ("partly_funded", .partlyFunded),
    ("self_funded", .selfFunded), ("worker", .worker),
  ]

  private static let quotaColumns: [Column<ApprovalRow>] = quotaKinds.map { key, kind in
    Column(key, zh: kind.wording.zh, en: kind.wording.en, .number) {
      .filled($0.quotas[kind.rawValue])
    }
  }

  private static let otherColumns: [Column<ApprovalRow>] = [
    .filledWords("other_kinds", zh: "其他编制", en: "other kinds") { otherKinds(of: $0) },
    Column("bodies", zh: "批准内设机构数", en: "inner bodies", .number) { row in
      row.bodies > 0 ? .integer(row.bodies) : .none
    },
  ]

  private static let postColumns: [Column<ApprovalRow>] = postSorts.map { sort, key, words in
    .filledWords(key, zh: words.zh, en: words.en) { posts($0.posts[sort] ?? "") }
  }

  /// All that the document approves, in one cell.
  private static let approved = Column<ApprovalRow>.words(
    "approved", zh: "核定", en: "approved", .sentence
  ) { row in
    var words = quotaKinds.compactMap { _, kind in
      row.quotas[kind.rawValue].map { named(kind.wording, $0) }
    }
    words.append(otherKinds(of: row))
    if row.bodies > 0 {
      words.append(named(Wording(zh: "内设机构", en: "inner bodies"), "\(row.bodies)"))
    }
    for (sort, _, heading) in postSorts {
      guard let told = row.posts[sort] else { continue }
      words.append(sort == .other ? posts(told) : named(heading, told))
    }
    words.removeAll { $0.zh.isEmpty }
    return Wording(
      zh: words.map(\.zh).joined(separator: "；"), en: words.map(\.en).joined(separator: "; "))
  }

  private static func named(_ words: Wording, _ number: String) -> Wording {
    Wording(zh: "\(words.zh) \(number)", en: "\(words.en) \(number)")
  }

  private static func otherKinds(of row: ApprovalRow) -> Wording {
    let told = Set(quotaKinds.map(\.kind.rawValue))
    let others = row.quotas.filter { !told.contains($0.key) }.sorted { $0.key < $1.key }
      .map { named(PartWords.words($0.key, .quotaKind), $0.value) }
    return Wording(
      zh: others.map(\.zh).joined(separator: "; "), en: others.map(\.en).joined(separator: "; "))
  }

  /// 正处级/正职 1; 副处级/副职 2: each post before its number, or numbers alone.
  private static func posts(_ text: String) -> Wording {
    let english = text.split(separator: "; ").map { entry in
      guard let blank = entry.lastIndex(of: " ") else { return String(entry) }
      return PartWords.words(String(entry[..<blank]), .post).en + entry[blank...]
    }
    return Wording(zh: text, en: english.joined(separator: "; "))
  }

  private static let postSorts: [(ApprovalRow.PostSort, String, Wording)] = [
    (.unitPrincipal, "unit_principals", Wording(zh: "单位正职", en: "unit principals")),
    (.unitDeputy, "unit_deputies", Wording(zh: "单位副职", en: "unit deputies")),
    (.unitOther, "unit_others", Wording(zh: "单位其他领导", en: "other unit leaders")),
    (.bodyPrincipal, "body_principals", Wording(zh: "内设正职", en: "principals of bodies")),
    (.bodyDeputy, "body_deputies", Wording(zh: "内设副职", en: "deputies of bodies")),
    (.other, "posts_unsaid", Wording(zh: "领导职数（未写明单位或内设）", en: "posts, scope not said")),
  ]
}
