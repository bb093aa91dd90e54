import BianzhiCore

/// What each column of a header stands for in one kind of table.
struct HeaderColumns {
  let kind: TableKind
  let block: HeaderBlock
  /// What a mapping or a decision says of normalised header words.
  let given: [String: ToldColumn]
  let reading: HeaderReading
  var columns: [Field: Int] = [:]
  var forms: [FormColumn] = []
  private var dates: [Field: DateParts] = [:]
  private var ticks: [Field: TickedColumns] = [:]
  /// Columns of which no word is known.
  var open: [Int] = []
  /// Columns that a mapping or a decision leaves out.
  private(set) var leftOut: [String] = []
  /// Header words that are known and of no use.
  private(set) var aside: [String] = []
  /// How many of them are so by what they are made of: of another kind they may be fields.
  private(set) var othersAside = 0
  /// Columns that another one of the same field is read instead of.
  var ignored: [Int] = []
  private var sorts: [Int] = []
  private var leavings: [Int] = []
  /// Columns that mean the same as another one, and none is the better word.
  var doubled: [(first: Int, second: Int)] = []

  init(
    of block: HeaderBlock, as kind: TableKind, given: [String: ToldColumn], reading: HeaderReading
  ) {
    (self.block, self.kind, self.given, self.reading) = (block, kind, given, reading)
    let bare = kind.bareDateParts(block.paths)
    for (index, path) in block.paths.enumerated() where !path.isEmpty {
      take(index, path, bare: bare[index])
    }
    takeTicks()
    takeKindsAcross()
    takeRemarked()
    takeSensed()
    takeBodyBesideOrgan()
    takeUnitOfPlace()
    takeCreditCode()
    takeInstitutionPosts()
    takeTeachers()
    leaveUnitPosts()
    takeTitledKind()
    let isPart = { (index: Int) in block.paths[index].contains(where: FormHeading.saysPart) }
    forms = forms.besideHeadcount(block.paths).withTotals(of: block.paths, isPart)
      .withSumsOfOneKind({ block.paths[$0] }, reading).withParts(isPart)
    leaveSortsOffQuota()
    findDoubledNumbers()
  }

  var unknown: [String] { open.sorted().map { block.headings[$0] } }

  var layout: Layout {
    Layout(
      columns: columns, headings: block.headings, forms: forms,
      dates: dates.isEmpty ? [] : dates.filter { columns[$0.key] == $0.value.year }.map(\.value),
      ticks: ticks.isEmpty ? [] : ticks.filter { columns[$0.key] == $0.value.first }.map(\.value),
      sorts: columns[.personType].map { ([$0] + sorts).sorted() } ?? [],
      leavings: leavings.isEmpty ? [] : columns[.leftOn].map { ([$0] + leavings).sorted() } ?? [])
  }

  /// - Parameter bare: the part of a day that a column is by its place.
  private mutating func take(
    _ index: Int, _ path: [String], bare: (field: Field, part: WritableKeyPath<DateParts, Int>)?
  ) {
    let word = given.isEmpty ? "" : reading.normal(block.headings[index])
    switch given[word] {
    case .leftOut: leftOut.append(block.headings[index])
    case .number(let heading): forms.append(FormColumn(index: index, heading: heading))
    case .field(let field): take(index, field, rank: -1)
    case nil:
      switch remembered(index, path, bare: bare) {
      case .sense(let sense): take(index, sense)
      case .datePart(let field, let part):
        dates[field, default: DateParts()][keyPath: part] = index
        if part == \.year, columns[field] == nil { columns[field] = index }
      }
    }
  }

  private mutating func take(_ index: Int, _ sense: ColumnSense) {
    switch sense {
    case .field(let field, let rank): take(index, field, rank: rank)
    case .tick(let field, let word): ticks[field, default: TickedColumns()].add(index, word)
    case .number(let heading): forms.append(FormColumn(index: index, heading: heading))
    case .aside: aside.append(block.headings[index])
    case .unknown: if !RepairColumns.isOne(block.headings[index]) { open.append(index) }
    }
  }

  /// A column alone whose group is a field's is none to be ticked.
  private mutating func takeTicks() {
    for (field, ticked) in ticks.sorted(by: { $0.value.first < $1.value.first }) {
      if columns[field] == nil, ticked.words.count > 1 {
        columns[field] = ticked.first
      } else {
        for (index, _) in ticked.words { take(index, unmatched(index, block.paths[index])) }
      }
    }
  }

  /// 现任职务（岗位）: a remark in brackets behind a word does not hide it, where no other column is the field.
  private mutating func takeRemarked() {
    guard kind.traits.contains(.rowsArePeople) || kind.traits.contains(.speaksForAMonth) else {
      return
    }
    var found: [Field: [Int]] = [:]
    for index in open {
      guard let bare = HeaderWord.withoutLastBracket(block.headings[index]) else { continue }
      let word = reading.normal(bare)
      if let match = kind.match([word]) {
        found[match.field, default: []].append(index)
      } else if kind.aside.contains(word) {
        aside.append(block.headings[index])
        open.removeAll { $0 == index }
      }
    }
    for (field, indices) in found where columns[field] == nil && indices.count == 1 {
      columns[field] = indices[0]
      open.removeAll { $0 == indices[0] }
    }
  }

  mutating func takeOpen(_ index: Int, as field: Field) {
    columns[field] = index
    open.removeAll { $0 == index }
  }

  /// A column that was read as a number and is none that is kept.
  mutating func leaveAside(_ index: Int) { aside.append(block.headings[index]) }

  mutating func setAside(_ index: Int) {
    aside.append(block.headings[index])
    othersAside += 1
    open.removeAll { $0 == index }
  }

  /// The better word of two columns of one field is read.
  ///
  /// - Parameter rank: how good the word is: 0 is the best, −1 for one that was told.
  private mutating func take(_ index: Int, _ field: Field, rank: Int) {
    guard let taken = columns[field] else {
      columns[field] = index
      return
    }
    let isTold = given[HeaderWord.normal(block.headings[taken])] != nil
    let old = isTold ? -1 : kind.match(block.paths[taken], titles: reading.titles)?.rank ?? 0
    if rank < old { columns[field] = index }
    if field == .personType, kind.traits.contains(.rowsArePeople) {
      sorts.append(rank < old ? taken : index)
      return
    }
    // 退休时间 and 调出时间: somebody left by either.
    if field == .leftOn, kind.column(.state) != nil {
      leavings.append(rank < old ? taken : index)
      return
    }
    if rank == old { doubled.append((taken, index)) }
    ignored.append(rank < old ? taken : index)
  }

  private static let bodiesBesideOrgans: Set<String> = ["部门名称", "部门"]

  /// 部门名称 beside 单位名称 names the inner body.
  private mutating func takeBodyBesideOrgan() {
    guard columns[.body] == nil, kind.column(.body) != nil,
      let place = ignored.firstIndex(where: {
        Self.bodiesBesideOrgans.contains(block.paths[$0].last ?? "")
      })
    else { return }
    let body = ignored.remove(at: place)
    columns[.body] = body
    doubled.removeAll { $0.first == body || $0.second == body }
  }

  /// A unit's code in the state's register is its code where it has no other one.
  private mutating func takeCreditCode() {
    guard let column = columns[.creditCode] else { return }
    let code: Field = kind.column(.payerCode) == nil ? .organCode : .payerCode
    if columns[code] == nil { columns[code] = column }
  }
}
