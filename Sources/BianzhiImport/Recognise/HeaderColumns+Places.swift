import BianzhiCore

/// Columns of a form that other columns explain.
extension HeaderColumns {
  /// 教职工编制 beside 事业编制 is a kind of its own; alone it is 事业编制.
  mutating func partTeachers() {
    guard kind.isForm else { return }
    let paths = block.paths
    let isOfTeachers = { (column: FormColumn) in
      paths[column.index].contains {
        Self.teachers.contains($0.hasSuffix("数") ? String($0.dropLast()) : $0)
      }
    }
    let others = Set(forms.filter { !isOfTeachers($0) }.map(\.heading))
    for place in forms.indices
    where isOfTeachers(forms[place]) && others.contains(forms[place].heading) {
      let (index, measure) = (forms[place].index, forms[place].heading.measure)
      forms[place] = FormColumn(
        index: index, heading: FormHeading(part: .quota("教职工编制"), measure: measure))
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
