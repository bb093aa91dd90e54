import BianzhiCore

/// Columns of a form that other columns explain.
extension HeaderColumns {
  /// 教职工编制 is 事业编制, where no other column tells places of institutions; beside one it is a kind of its own.
  mutating func takeTeachers() {
    guard kind.isForm else { return }
    let paths = block.paths
    let isOfTeachers = { (column: FormColumn) in
      guard column.heading.part.isQuota else { return false }
      return paths[column.index].contains {
        Self.teachers.contains($0.hasSuffix("数") ? String($0.dropLast()) : $0)
      }
    }
    let teachers = forms.indices.filter { isOfTeachers(forms[$0]) }
    let others = forms.contains { column in
      guard !isOfTeachers(column), case .quota(let word) = column.heading.part else { return false }
      return word.holds("事业")
    }
    let measures = Set(teachers.map { forms[$0].heading.measure })
    guard measures.count == teachers.count else { return }
    let own = others ? "教职工编制" : QuotaKind.institution.rawValue
    for place in teachers {
      let old = forms[place]
      forms[place] = FormColumn(
        index: old.index, heading: FormHeading(part: .quota(own), measure: old.heading.measure))
      forms[place].addends = old.addends
    }
  }

  private static let teachers: Set<String> = ["教职工编制", "教师编制", "中小学教职工编制", "在编教职工编制"]

  /// 领导职数 over 正职 beside 内设机构 over 正职: the posts without the word are the unit's, and no body's.
  mutating func leaveUnitPosts() {
    guard !kind.isForm, kind.traits.contains(.hasPosts) else { return }
    let isOfBodies = { (column: FormColumn, paths: [[String]]) in
      paths[column.index].contains { word in ["内设", "中层", "股级", "科室"].contains(where: word.holds) }
    }
    let paths = block.paths
    let named = forms.filter { isOfBodies($0, paths) }.map(\.heading)
    let units = forms.filter { column in
      !isOfBodies(column, paths) && named.contains(column.heading)
        && paths[column.index].contains { word in
          ["领导", "班子", "单位", "部门"].contains(where: word.holds)
        }
    }
    for column in units {
      forms.removeAll { $0.index == column.index }
      open.append(column.index)
    }
  }
}
