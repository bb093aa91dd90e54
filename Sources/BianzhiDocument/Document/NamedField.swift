/// 机构名称:甲部, the field of a register or yearbook that names the organ of the page.
enum NamedField {
  private static let fields = ["机构名称:", "单位名称:", "机构全称:", "单位全称:"]

  static func organ(_ line: String) -> String? {
    guard let field = line.leading(fields) else { return nil }
    let name = String(line.dropFirst(field.count))
    guard OrganWords.isName(name) || OrganWords.isDepartment(name) else { return nil }
    return OrganWords.withoutBrackets(name)
  }
}
