import BianzhiCore

/// Sorts of people of institutions whose columns stand side by side without a word above them: 教师编制 | 工勤编制, 管理 | 专技 |
/// 工勤.
extension HeaderColumns {
  struct FlatPost {
    let index: Int
    let isWorker: Bool
    /// Nil where its word does not tell it.
    let measure: FormHeading.Measure?
  }

  /// Takes such columns as one number of 事业编制. Beside a number of all of them they are its parts, and none of their own.
  mutating func takeFlatPosts() {
    guard kind.isForm else { return }
    let posts = flatPosts()
    guard posts.contains(where: { !$0.isWorker }) else {
      takeWorkersBesideTeachers(posts)
      return
    }
    let told = Set(posts.compactMap(\.measure))
    for measure in [FormHeading.Measure.approved, .actual] where told.contains(measure) {
      let isOne = told.count == 1
      takeTold(posts.filter { $0.measure == measure || isOne && $0.measure == nil }, measure)
    }
    if told.count != 1 { takeBare(posts.filter { $0.measure == nil }) }
  }

  private mutating func takeTold(_ posts: [FlatPost], _ measure: FormHeading.Measure) {
    guard let first = posts.first(where: { !$0.isWorker })?.index else { return }
    let own = Set(posts.map(\.index))
    let kinds = kinds(besides: own, measure)
    let workers = posts.filter(\.isWorker).map(\.index)
    if kinds.contains(QuotaKind.total) || hasTeachers(measure) {
      leaveParts(own)
    } else if kinds.contains(where: { $0.holds("事业") }) {
      // 事业编制 | 教师编制: whether the one holds the other is not told.
      return
    } else if kinds.isDisjoint(with: Self.administrative) {
      if own.count > 1 { takeSum(of: own, at: first, measure) }
    } else if workers.count == 1, let place = forms.firstIndex(where: { $0.index == workers[0] }) {
      // Beside 行政编制 工勤 is a kind of organs, and a sort of people in the row of a school.
      forms[place].sortColumn = first
      takeSum(of: own.subtracting(workers), at: first, measure)
    }
  }

  /// 管理 | 专技 | 工勤, whose words do not say what is counted: parts of the number beside them, else what the title says.
  private mutating func takeBare(_ posts: [FlatPost]) {
    guard let first = posts.first(where: { !$0.isWorker })?.index else { return }
    let own = Set(posts.map(\.index))
    let beside = forms.filter { !own.contains($0.index) }.compactMap { column -> String? in
      if case .quota(let word) = column.heading.part { word } else { nil }
    }
    if beside.contains(where: { $0 == QuotaKind.total || $0.holds("事业") }) {
      leaveParts(own)
    } else if !Self.administrative.isDisjoint(with: beside) {
      return
    } else if let isOfPeople = FormWord.countsPeople([reading.titles]), own.count > 1 {
      takeSum(of: own, at: first, isOfPeople ? .actual : .approved)
    } else {
      forms.removeAll { own.contains($0.index) }
      open.append(contentsOf: own.subtracting(open).sorted())
    }
  }

  /// 教职工编制 | 工勤编制: whether the one holds the other is not told, so that 工勤 there is a kind of its own, which may hold
  /// whoever is too many on the other.
  private mutating func takeWorkersBesideTeachers(_ posts: [FlatPost]) {
    for post in posts {
      guard let place = forms.firstIndex(where: { $0.index == post.index }),
        case let measure = forms[place].heading.measure, hasTeachers(measure),
        kinds(besides: [post.index], measure).isDisjoint(with: Self.administrative)
      else { continue }
      let heading = FormHeading(part: .quota(FormWord.institutionWorkers), measure: measure)
      forms[place] = FormColumn(index: post.index, heading: heading)
    }
  }

  private func kinds(besides own: Set<Int>, _ measure: FormHeading.Measure) -> Set<String> {
    Set(
      forms.compactMap { column -> String? in
        guard column.heading.measure == measure, !own.contains(column.index),
          case .quota(let word) = column.heading.part
        else { return nil }
        return word
      })
  }

  /// Whether 教职工编制 stands there: a number of all people of schools.
  private func hasTeachers(_ measure: FormHeading.Measure) -> Bool {
    forms.contains { column in
      column.heading.measure == measure && block.paths[column.index].contains { $0.holds("教职工") }
    }
  }

  private mutating func leaveParts(_ own: Set<Int>) {
    forms.removeAll { own.contains($0.index) }
    open.removeAll { own.contains($0) }
    for index in own.sorted() { leaveAside(index) }
  }

  private mutating func takeSum(
    of own: Set<Int>, at first: Int, _ measure: FormHeading.Measure
  ) {
    forms.removeAll { own.contains($0.index) }
    open.removeAll { own.contains($0) }
    let part = FormHeading.Part.quota(QuotaKind.institution.rawValue)
    var column = FormColumn(index: first, heading: FormHeading(part: part, measure: measure))
    column.addends = own.subtracting([first]).sorted()
    forms.append(column)
  }

  /// The columns of one word that nobody has told.
  private func flatPosts() -> [FlatPost] {
    block.paths.indices.compactMap { index in
      guard block.paths[index].count == 1,
        open.contains(index) || forms.contains(where: { $0.index == index }),
        !isTold(index)
      else { return nil }
      return Self.flatPost(block.paths[index][0], index)
    }
  }

  /// 教师 of 核定教师编制数, 教师实有.
  static func flatPost(_ word: String, _ index: Int) -> FlatPost? {
    var rest = word
    var measure: FormHeading.Measure?
    while true {
      if namesSort(rest) { return FlatPost(index: index, isWorker: false, measure: measure) }
      if namesWorker(rest) { return FlatPost(index: index, isWorker: true, measure: measure) }
      guard let (shorter, found) = withoutMeasure(rest) else { return nil }
      rest = shorter
      if measure != .actual { measure = found }
    }
  }

  /// A word without the number that it begins or ends with.
  private static func withoutMeasure(
    _ word: String
  ) -> (rest: String, measure: FormHeading.Measure)? {
    for (text, measure) in FormWord.measureWords where word.count > text.count {
      guard measure == .approved || measure == .actual else { continue }
      if word.endsWith(text) { return (String(word.dropLast(text.count)), measure) }
      if word.startsWith(text) { return (String(word.dropFirst(text.count)), measure) }
    }
    return nil
  }

  /// Kinds of organs, beside which 工勤 may be one like them.
  private static let administrative: Set<String> = Set(
    [QuotaKind.administrative, .politicalLegal].map(\.rawValue))
}

extension FormWord {
  /// 工勤 among the places of an institution, where nobody can say whether the number beside it holds them.
  static let institutionWorkers = "事业工勤编制"
}
