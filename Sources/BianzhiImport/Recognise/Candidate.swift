import BianzhiCore

/// A header block read as the header of one kind of table.
struct Candidate {
  let kind: TableKind
  let block: HeaderBlock
  let layout: Layout
  let unknown: [String]
  /// Columns that a mapping or a decision leaves out.
  let leftOut: [String]
  let ignored: [String]
  /// Header words that are known and of no use.
  let aside: [String]
  /// Columns that mean the same as another one, and none is the better word.
  private let doubled: [(first: Int, second: Int)]
  let known: Int
  let rating: Int
  private let isNamed: Bool
  /// Fields whose columns have a word that tells nothing of the kind.
  private let weak: Set<Field>
  /// The words around the table say that it is one of quotas.
  private let isTitledQuotas: Bool

  /// - Parameters:
  ///   - given: what a mapping says of normalised header words.
  ///   - isNamed: the user named the kind, so one number makes a form.
  init(
    kind: TableKind, block: HeaderBlock, given: [String: ToldColumn] = [:], isNamed: Bool = false,
    reading: HeaderReading = HeaderReading()
  ) {
    self.isNamed = isNamed
    (self.kind, self.block) = (kind, block)
    isTitledQuotas = kind.isForm && Self.isOfQuotas(reading.titles, block)
    let header = HeaderColumns(of: block, as: kind, given: given, reading: reading)
    layout = header.layout
    (unknown, leftOut, aside) = (header.unknown, header.leftOut, header.aside)
    (ignored, doubled) = (header.ignored.map { block.headings[$0] }, header.doubled)
    let columns = header.columns
    known = columns.count + header.forms.count
    // A word that somebody said the meaning of is as good as any.
    let weak = kind.weakFields(columns, block).filter { field in
      columns[field].map { given[reading.normal(block.headings[$0])] == nil } ?? true
    }
    self.weak = weak
    let telling = kind.columns.count {
      $0.isTelling && columns[$0.field] != nil && !weak.contains($0.field)
    }
    // 正职 twice beside 内设机构, and no unit: the row above says whose posts each of them are.
    let isPart =
      kind.traits.contains(.hasPosts) && !kind.isForm
      && [Field.organName, .organCode, .superior].allSatisfy { columns[$0] == nil }
    rating =
      known * 2 + telling * 3 - unknown.count - header.othersAside - (block.lines.count - 1)
      - (isPart ? header.doubled.count * 3 : 0)
  }

  /// A form whose organs are known and whose numbers are too few.
  var lacksNumbers: Bool {
    kind.isForm && layout.numbers < (isNamed || approvesKind ? 1 : 2) && !approvesLeaders
  }

  /// 单位, 事业编制, 批准文号: one number that a document approves is of one kind; so is one below a title of quotas, or beside
  /// what the units are.
  private var approvesKind: Bool {
    let columns = layout.columns
    let isApproval =
      columns[.document] != nil || columns[.rank] != nil || columns[.category] != nil
      || isTitledQuotas
    return layout.forms.contains { column in
      let measure = column.heading.measure
      guard column.heading.part.isQuota else { return false }
      return measure == .approved && isApproval
        || measure == .change && columns[.document] != nil && columns[.effective] != nil
    }
  }

  /// The header of a table of two columns is none of its titles.
  private static func isOfQuotas(_ titles: String, _ block: HeaderBlock) -> Bool {
    guard titles.holds("编制") else { return false }
    let headings = block.lines.joined().filter { !$0.isEmpty }
    let above = headings.reduce(titles) { $0.replacing($1, with: "") }
    return above.holds("编制") && !["名册", "名单", "工资", "人员信息"].contains(where: titles.holds)
  }

  /// 单位名称, 领导职数, 文号: one number tells the posts of each unit.
  private var approvesLeaders: Bool {
    layout.forms.contains {
      $0.heading == FormHeading(part: .leaders(.unit), measure: .approved)
        && layout.heading($0.index).contains("职数")
    }
  }

  /// Header words of each column that is missing, or of each group of which one is.
  var missing: [[String]] {
    let single = kind.columns.filter { $0.isRequired && lacks($0.field) }.map(\.headings)
    let groups = kind.needsOneOf.filter(lacksAll)
    let numbers = lacksNumbers ? [["行政编制数", "行政编制实有人数", "核定正职数"]] : []
    return single
      + groups.map { group in
        // A column that is there is not missing, even if its word alone does not tell the kind.
        group.filter { layout.columns[$0] == nil }.flatMap {
          kind.column($0)?.headings.prefix(2) ?? []
        }
      }
      + numbers
  }

  private func lacks(_ field: Field) -> Bool {
    guard layout.columns[field] == nil else { return false }
    return !(field == .quotaKind && layout.hasKindsAcross)
      && !(field == .actualPeople && approvesUndated)
  }

  /// 单位名称, 编制类型, 核定数 without a day: the organ's own statement of what is approved, as a wide form of it is. A list
  /// with documents, or by the codes of organs, is one of approvals, whose day is missed.
  private var approvesUndated: Bool {
    layout.columns[.quotaKind] != nil && layout.columns[.people] != nil && unknown.isEmpty
      && [.effective, .document, .organCode].allSatisfy { layout.columns[$0] == nil }
  }

  private func lacksAll(of group: [Field]) -> Bool {
    if group.contains(.change), layout.hasKindsAcross { return false }
    return group.allSatisfy { layout.columns[$0] == nil || (weak.contains($0) && !isNamed) }
  }

  /// How many are ``missing``, told without gathering their words: it is asked of every block and kind.
  var lacking: Int {
    kind.columns.count { $0.isRequired && lacks($0.field) }
      + kind.needsOneOf.count { lacksAll(of: $0) } + (lacksNumbers ? 1 : 0)
  }

  var isComplete: Bool { lacking == 0 }

  /// Headings that were read as something.
  var knownHeadings: [String] {
    layout.columns.values.map { layout.heading($0) } + layout.forms.map { layout.heading($0.index) }
  }

  func isNearer(than other: Candidate?) -> Bool {
    guard let other else { return true }
    return (known - lacking * 2, rating) > (other.known - other.lacking * 2, other.rating)
  }

  func requireUnambiguous(file: String) throws {
    guard let (first, second) = doubled.first else { return }
    throw ImportError.columnTwice(
      file: file, row: block.rows.upperBound,
      columns: [layout.heading(first), layout.heading(second)])
  }
}
