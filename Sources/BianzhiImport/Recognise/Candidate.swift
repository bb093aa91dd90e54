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

  /// - Parameters:
  ///   - given: what a mapping says of normalised header words.
  ///   - isNamed: the user named the kind, so one number makes a form.
  init(
    kind: TableKind, block: HeaderBlock, given: [String: ToldColumn] = [:], isNamed: Bool = false,
    reading: HeaderReading = HeaderReading()
  ) {
    self.isNamed = isNamed
    (self.kind, self.block) = (kind, block)
    var (columns, forms): ([Field: Int], [FormColumn]) = ([:], [])
    var (unknown, leftOut, aside): ([String], [String], [String]) = ([], [], [])
    var ignored: [Int] = []
    var doubled: [(first: Int, second: Int)] = []
    var dates: [Field: DateParts] = [:]
    let bare = kind.bareDateParts(block.paths)
    for (index, path) in block.paths.enumerated() where !path.isEmpty {
      let word = given.isEmpty ? "" : reading.normal(block.headings[index])
      var told: (field: Field, rank: Int)?
      switch given[word] {
      case .leftOut:
        leftOut.append(block.headings[index])
        continue
      case .number(let heading):
        forms.append(FormColumn(index: index, heading: heading))
        continue
      case .field(let field): told = (field, -1)
      case nil: break
      }
      if told == nil, kind.match(path, titles: reading.titles) == nil,
        let (field, part) = kind.datePart(path) ?? kind.datePart(block.parts[index]) ?? bare[index]
      {
        dates[field, default: DateParts()][keyPath: part] = index
        if part == \.year, columns[field] == nil { columns[field] = index }
        continue
      }
      guard let match = told ?? kind.match(path, titles: reading.titles) else {
        if let heading = kind.number(path, block.parts[index], reading) {
          forms.append(FormColumn(index: index, heading: heading))
        } else if path.last.map(kind.aside.contains) == true {
          aside.append(block.headings[index])
        } else if !RepairColumns.isOne(block.headings[index]) {
          unknown.append(block.headings[index])
        }
        continue
      }
      guard let taken = columns[match.field] else {
        columns[match.field] = index
        continue
      }
      let isTold = given[HeaderWord.normal(block.headings[taken])] != nil
      let old = isTold ? -1 : kind.match(block.paths[taken], titles: reading.titles)?.rank ?? 0
      if match.rank == old { doubled.append((taken, index)) }
      if match.rank < old { columns[match.field] = index }
      ignored.append(match.rank < old ? taken : index)
    }
    // 部门名称 beside 单位名称 names the inner body.
    if columns[.body] == nil, kind.column(.body) != nil,
      let place = ignored.firstIndex(where: {
        Self.bodiesBesideOrgans.contains(block.paths[$0].last ?? "")
      })
    {
      columns[.body] = ignored.remove(at: place)
      doubled.removeAll { $0.first == columns[.body] || $0.second == columns[.body] }
    }
    forms = forms.withoutTotalBesideKinds
    // Two columns of one stored number are one too many; sums and balances may repeat.
    var stored: [FormHeading: Int] = [:]
    for column in forms where column.heading.isStored {
      if let first = stored[column.heading] { doubled.append((first, column.index)) }
      stored[column.heading] = stored[column.heading] ?? column.index
    }
    layout = Layout(
      columns: columns, headings: block.headings, forms: forms,
      dates: dates.filter { columns[$0.key] == $0.value.year }.map(\.value))
    (self.unknown, self.aside, self.doubled) = (unknown, aside, doubled)
    self.ignored = ignored.map { block.headings[$0] }
    self.leftOut = leftOut
    known = columns.count + forms.count
    // A word that somebody said the meaning of is as good as any.
    let weak = kind.weakFields(columns, block).filter { field in
      columns[field].map { given[reading.normal(block.headings[$0])] == nil } ?? true
    }
    self.weak = weak
    let telling = kind.columns.count {
      $0.isTelling && columns[$0.field] != nil && !weak.contains($0.field)
    }
    rating = known * 2 + telling * 3 - unknown.count - (block.lines.count - 1)
  }

  private static let bodiesBesideOrgans: Set<String> = ["部门名称", "部门"]

  /// A form whose organs are known and whose numbers are too few.
  var lacksNumbers: Bool {
    kind.isForm && layout.numbers < (isNamed ? 1 : 2) && !approvesLeaders
  }

  /// 单位名称, 领导职数, 文号: one number tells the posts of each unit.
  private var approvesLeaders: Bool {
    layout.forms.contains {
      $0.heading == FormHeading(part: .leaders(.unit), measure: .approved)
        && layout.heading($0.index).contains("职数")
    }
  }

  var missing: [[String]] {
    let single = kind.columns.filter { $0.isRequired && layout.columns[$0.field] == nil }
      .map(\.headings)
    let groups = kind.needsOneOf.filter { group in
      group.allSatisfy { layout.columns[$0] == nil || (weak.contains($0) && !isNamed) }
    }
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

  var isComplete: Bool { missing.isEmpty }

  func isNearer(than other: Candidate?) -> Bool {
    guard let other else { return true }
    return (known - missing.count * 2, rating) > (
      other.known - other.missing.count * 2, other.rating
    )
  }

  func requireUnambiguous(file: String) throws {
    guard let (first, second) = doubled.first else { return }
    throw ImportError.columnTwice(
      file: file, row: block.rows.upperBound,
      columns: [layout.heading(first), layout.heading(second)])
  }
}

/// A column of a wide form.
struct FormColumn: Hashable, Sendable {
  let index: Int
  let heading: FormHeading
}

extension TableKind {
  /// The day whose year, month or day a column holds: 核定时间 over 年, 月, 日.
  fileprivate func datePart(
    _ path: [String]
  ) -> (field: Field, part: WritableKeyPath<DateParts, Int>)? {
    guard let (rest, part) = DateParts.split(path), let field = match(rest)?.field, field.isDay
    else { return nil }
    return (field, part)
  }
}

extension [FormColumn] {
  /// 总编制 is a value of its own only where no kind stands beside it; else it is their sum.
  fileprivate var withoutTotalBesideKinds: [FormColumn] {
    let hasKinds = contains {
      if case .quota(let kind) = $0.heading.part { kind != QuotaKind.total } else { false }
    }
    guard hasKinds else { return self }
    return map { column in
      column.heading.part == .quota(QuotaKind.total)
        ? FormColumn(
          index: column.index, heading: FormHeading(part: .sum, measure: column.heading.measure))
        : column
    }
  }
}

extension TableKind {
  /// The number that a column of a form stands for, or of the posts of a body; nil where the kind has
  /// none such.
  fileprivate func number(
    _ path: [String], _ parts: [String], _ reading: HeaderReading
  ) -> FormHeading? {
    guard isForm || traits.contains(.hasPosts),
      let heading = reading.form(path) ?? reading.form(parts)
        ?? FormHeading(titled: path, isOfUnits: isForm)
    else { return nil }
    guard !isForm else { return heading }
    switch heading.part {
    case .post, .leaders: return heading
    default: return nil
    }
  }

  /// The field a column's words stand for, and how good a word it is (0 is the best).
  ///
  /// The whole path comes first, then its lowest word.
  ///
  /// - Parameter titles: the text of the sheet's titles, which may name what a pattern holds.
  func match(_ path: [String], titles: String = "") -> (field: Field, rank: Int)? {
    guard let leaf = path.last else { return nil }
    let whole = path.joined()
    if let known = fields[whole] ?? fields[leaf] { return known }
    return patterns.first { $0.fits(leaf, titles: titles) }.map { ($0.field, Int.max) }
  }

  /// Fields whose columns have only a weak word.
  fileprivate func weakFields(_ places: [Field: Int], _ block: HeaderBlock) -> Set<Field> {
    var found: Set<Field> = []
    for column in columns where !column.weak.isEmpty {
      guard let place = places[column.field], let leaf = block.paths[place].last else { continue }
      if column.weak.contains(leaf) { found.insert(column.field) }
    }
    return found
  }
}
