import BianzhiCore

/// Sorts of people of institutions (管理, 专技, 教师, 卫技, 工勤) that stand side by side in a wide form.
extension HeaderColumns {
  /// 实有在编人数 over 合计 | 管理 | 专技 | 工勤, or 教职工编制 over 合计 | 教师 | 工勤, parts people by what they do: 工勤 is no kind of
  /// quota there, and the sum is the number of the kind above it, else of people of the only kind that the form tells, or of
  /// all of them. Without a sum the sorts are added up.
  mutating func takeInstitutionPosts() {
    let groups = Dictionary(grouping: block.paths.indices.filter { block.paths[$0].count > 1 }) {
      block.paths[$0].dropLast().joined(separator: "/")
    }.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    let parted = groups.compactMap { group -> (group: [Int], sorts: [Int])? in
      let sorts = sorts(of: group)
      return sorts.isEmpty ? nil : (group, sorts)
    }
    var (known, removed): (Set<Int>, Set<Int>) = ([], [])
    for index in parted.flatMap({ $0.sorts }) where !open.contains(index) {
      if forms.contains(where: { $0.index == index }) { removed.insert(index) }
    }
    forms.removeAll { removed.contains($0.index) }
    for (group, sorts) in parted where takeSum(of: sorts, in: group) { known.formUnion(sorts) }
    for index in parted.flatMap({ $0.sorts }) where !forms.contains(where: { $0.holds(index) }) {
      if !known.contains(index) {
        // Whose number it is is not told, so that it is asked about.
        if removed.contains(index) { open.append(index) }
      } else if open.contains(index) {
        setAside(index)
      } else if removed.contains(index) {
        leaveAside(index)
      }
    }
  }

  /// Takes the sum of a group, or all of its sorts together, as the number of the kind.
  ///
  /// - Returns: false where the sorts are all that tells the number, and cannot be added up.
  private mutating func takeSum(of sorts: [Int], in group: [Int]) -> Bool {
    guard kind.isForm else { return true }
    let words = Array(block.paths[group[0]].dropLast())
    let whole = reading.form(words).flatMap { named($0, besides: group) }
    // Parts need not be all that there is.
    if words.contains(where: FormHeading.saysPart) { return true }
    let rest = forms.filter { group.contains($0.index) }
    if let sum = forms.firstIndex(where: {
      group.contains($0.index) && $0.heading.part == .sum
    }) {
      let column = forms[sum]
      let only = onlyKind(besides: group).map {
        FormHeading(part: .quota($0), measure: column.heading.measure)
      }
      guard let heading = whole ?? only, !forms.contains(where: { $0.heading == heading }) else {
        return true
      }
      forms[sum] = FormColumn(index: column.index, heading: heading)
      return true
    }
    guard let whole, !forms.contains(where: { $0.heading == whole }) else { return true }
    guard rest.isEmpty, sorts.count > 1, sorts.contains(where: isPostSort) else { return false }
    var column = FormColumn(index: sorts[0], heading: whole)
    column.addends = Array(sorts.dropFirst())
    forms.append(column)
    open.removeAll { sorts.contains($0) }
    return true
  }

  /// The number that a group's words tell; of a group that tells no kind, that of the only one there is.
  private func named(_ whole: FormHeading, besides group: [Int]) -> FormHeading? {
    guard case .quota(let kind) = whole.part else { return nil }
    guard kind == QuotaKind.total else { return whole }
    return onlyKind(besides: group).map { FormHeading(part: .quota($0), measure: whole.measure) }
  }

  /// The columns of a group that part people by what they do.
  private func sorts(of group: [Int]) -> [Int] {
    let isOfOneKind = kind.isForm && group.count > 1 && isOfInstitution(group)
    let hasSum = forms.contains { group.contains($0.index) && $0.heading.part == .sum }
    let mayBeUnlisted = isOfOneKind && (hasSum || group.contains(where: isPostSort))
    let sorts = group.filter { isPostSort($0) || mayBeUnlisted && namesNothing($0) }
    guard !sorts.isEmpty else { return [] }
    // Beside 行政 and 事业 工勤 is a kind like them; below 事业编制 行政人员 are a sort as well.
    let isAlso = { (index: Int) in
      isWorker(index)
        || isOfOneKind && FormWord.kindOfPeople(block.paths[index].last ?? "") != nil
    }
    let others = forms.contains { column in
      guard group.contains(column.index), !sorts.contains(column.index),
        case .quota = column.heading.part
      else { return false }
      return !isAlso(column.index)
    }
    return others ? sorts : group.filter { sorts.contains($0) || isAlso($0) }
  }

  /// Whether the words above a group are a kind of institutions.
  private func isOfInstitution(_ group: [Int]) -> Bool {
    guard let whole = reading.form(Array(block.paths[group[0]].dropLast())),
      case .quota(let word) = whole.part, let kind = QuotaKind(rawValue: word)
    else { return false }
    return kind == .institution || kind.parent == .institution
  }

  /// Whether the lowest word of a column that may be a number names neither a kind nor a number.
  private func namesNothing(_ index: Int) -> Bool {
    guard let leaf = block.paths[index].last, !FormHeading.saysPart(leaf),
      open.contains(index) || forms.contains(where: { $0.index == index })
    else { return false }
    let told = FormWord.read(FormWord.bare(leaf))
    return told.part == nil && told.measure == nil && !FormHeading.isPlainNumber(leaf)
      && !leaf.contains(where: \.isNumber)
  }

  /// The one kind that other columns tell; of a form that tells none, all people together.
  private func onlyKind(besides group: [Int]) -> String? {
    let kinds = Set(
      forms.compactMap { column -> String? in
        guard !group.contains(column.index), case .quota(let kind) = column.heading.part,
          ![QuotaKind.total, QuotaKind.offQuota.rawValue].contains(kind)
        else { return nil }
        return kind
      })
    return kinds.isEmpty ? QuotaKind.total : kinds.count == 1 ? kinds.first : nil
  }

  private func isPostSort(_ index: Int) -> Bool {
    guard let word = block.paths[index].last else { return false }
    return Self.postSorts.contains(word)
      || kind.isForm && Self.staffSorts.contains(Self.withoutPlaces(word))
  }

  private func isWorker(_ index: Int) -> Bool {
    block.paths[index].last.map { Self.workerPosts.contains(Self.withoutPlaces($0)) } == true
  }

  /// 教师 of 教师编制数.
  private static func withoutPlaces(_ word: String) -> String {
    for ending in ["编制数", "编制"] where word.endsWith(ending) {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let postSorts = words(of: ["管理", "专技", "专业技术"])
  /// What schools and hospitals call their people.
  private static let staffSorts = words(of: [
    "教师", "专任教师", "教学", "教辅", "教学辅助", "教研", "卫技", "卫生技术", "卫生专业技术", "医技", "医护", "医务", "护理", "医生",
    "医师",
    "护士", "科研",
  ])
  private static let workerPosts = words(of: ["工勤", "工勤技能", "后勤", "后勤服务"])

  private static func words(of sorts: [String]) -> Set<String> {
    Set(sorts.flatMap { sort in ["", "岗位", "岗", "人员", "岗位人员", "岗位人数", "人数"].map { sort + $0 } })
  }
}
