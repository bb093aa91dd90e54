import BianzhiCore

/// Makes the entries of an organ's own form: an approved number becomes a quota or post entry, an actual
/// one a stated number of the data day.
struct StatedEntries {
  /// Where they go; ``Entry/table`` is a place among them.
  static let tables: [EntryTable] = [.quotas, .posts, .stated]

  private enum Place {
    static let quotas = 0
    static let posts = 1
    static let stated = 2
  }

  /// What the entries of one row share.
  struct Row {
    let organ: Int64
    let day: Int32
    /// From when the approved numbers hold.
    let since: Int32
    let document: DocumentColumns.Value
  }

  /// - Returns: nil for a number that is not kept.
  static func entry(_ heading: FormHeading, _ people: Int, _ row: Row) -> Entry? {
    switch heading.measure {
    case .approved: approved(heading.part, people, row)
    case .actual: stated(heading.part, people, row)
    case .change: change(heading.part, people, row)
    case .over, .vacant, .pending: nil
    }
  }

  private static func approved(_ part: FormHeading.Part, _ people: Int, _ row: Row) -> Entry? {
    let rest: [CellValue] = [
      .text(row.document.text), .integer(Int64(row.since)), .integer(Int64(people)), .null,
      CellValue(row.document.number?.year), CellValue(row.document.number?.number),
    ]
    let post = { (scope: PostScope, body: String, rank: String, role: PostRole) in
      Entry(
        table: Place.posts,
        values: [
          .integer(row.organ), .text(scope.rawValue), .text(body), .text(rank),
          .text(role.rawValue),
        ] + rest)
    }
    switch part {
    case .quota(let kind):
      return Entry(table: Place.quotas, values: [.integer(row.organ), .text(kind)] + rest)
    case .post(let scope, let role, let rank): return post(scope, "", rank, role)
    // No inner body bears such a name, so that no leader of a roster counts against it.
    case .team(let team): return post(.body, "\(team)（班子）", "", .other)
    case .leaders, .uncounted, .control, .grades, .sum: return nil
    }
  }

  private static func change(_ part: FormHeading.Part, _ people: Int, _ row: Row) -> Entry? {
    guard case .quota(let kind) = part else { return nil }
    return Entry(
      table: Place.quotas,
      values: [
        .integer(row.organ), .text(kind), .text(row.document.text), .integer(Int64(row.since)),
        .null, .integer(Int64(people)), CellValue(row.document.number?.year),
        CellValue(row.document.number?.number),
      ])
  }

  private static func stated(_ part: FormHeading.Part, _ people: Int, _ row: Row) -> Entry? {
    let sort: String
    switch part {
    case .quota: sort = "quota"
    case .post, .team: sort = "post"
    case .leaders, .uncounted, .control, .grades, .sum: return nil
    }
    let values: [CellValue] = [
      .integer(row.organ), .integer(Int64(row.day)), .text(sort), .text(part.name),
      .integer(Int64(people)),
    ]
    return Entry(table: Place.stated, values: values)
  }
}
