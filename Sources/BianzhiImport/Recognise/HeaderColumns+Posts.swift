import BianzhiCore

/// Posts of institutions (管理, 专技, 工勤) that stand side by side in a wide form.
extension HeaderColumns {
  /// 实有在编人数 over 合计 | 管理 | 专技 | 工勤 parts people by their posts: 工勤 is no kind of quota there, and the sum
  /// is the number of people of the only kind that the form tells, or of all of them.
  mutating func takeInstitutionPosts() {
    let groups = Dictionary(grouping: block.paths.indices.filter { block.paths[$0].count > 1 }) {
      block.paths[$0].dropLast().joined(separator: "/")
    }
    for group in groups.values.map({ $0.sorted() }) where group.contains(where: isPostSort) {
      for index in group where isPostSort(index) || isWorker(index) {
        if open.contains(index) { setAside(index) }
        guard forms.contains(where: { $0.index == index }) else { continue }
        forms.removeAll { $0.index == index }
        leaveAside(index)
      }
      guard
        let sum = forms.firstIndex(where: { column in
          group.contains(column.index) && column.heading.part == .sum
        }), let kind = onlyKind(besides: group)
      else { continue }
      let column = forms[sum]
      forms[sum] = FormColumn(
        index: column.index,
        heading: FormHeading(part: .quota(kind), measure: column.heading.measure))
    }
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
    block.paths[index].last.map(Self.postSorts.contains) == true
  }

  private func isWorker(_ index: Int) -> Bool {
    block.paths[index].last.map(Self.workerPosts.contains) == true
  }

  private static let postSorts = words(of: ["管理", "专技", "专业技术"])
  private static let workerPosts = words(of: ["工勤", "工勤技能"])

  private static func words(of sorts: [String]) -> Set<String> {
    Set(sorts.flatMap { sort in ["", "岗位", "岗", "人员", "岗位人员", "岗位人数", "人数"].map { sort + $0 } })
  }
}
