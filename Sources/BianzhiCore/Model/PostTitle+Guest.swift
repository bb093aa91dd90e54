/// Posts of people who are here on attachment or beside another post.
extension PostTitle {
  static func isOfGuest(_ title: String) -> Bool {
    title.contains("不占") && noPost.contains(where: title.contains)
      || title.contains("挂") && isAttached(title)
      || title.contains("副") && (title.contains("兼") || title.contains("不驻会"))
        && isPartTime(title)
  }

  /// Remarks by which a leader takes none of the posts that are approved.
  private static let noPost = ["不占职数", "不占领导职数", "不占用职数", "不占用领导职数", "不占单位职数", "不占本单位职数"]

  private static func isAttached(_ title: String) -> Bool {
    let text = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
    return ["(挂职)", "(挂任)", "(挂职锻炼)", "(挂职干部)", "[挂职]", "【挂职】", "-挂职"].contains(
      where: text.contains)
      || text.startsWith("挂职") || text.startsWith("挂任")
  }

  /// A deputy's post held beside another one: 副主席（兼职）, 兼职副主席, 副部长（兼）、县文旅局局长.
  private static func isPartTime(_ title: String) -> Bool {
    let text = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
    return text.holds("兼职副") || text.contains(partTime)
  }

  nonisolated(unsafe) private static let partTime: Regex<Substring> =
    #/副[^、，,;；(\[（【]{1,8}[(\[（【](?:兼|兼职|兼任|不驻会)[)\]）】]/#
}

extension PostTitle {
  /// Whether it heads the organ of this name or is a deputy there; a 镇长 or 县长 those of a town or county alone.
  package func isPost(of organ: String, from body: String) -> Bool {
    guard leadsUnit(named: organ, from: body) else { return false }
    return heads.contains { head in
      let place = head.word.text.dropLast()
      guard ["镇", "乡", "县", "区", "市", "州", "旗", "省"].contains(place) else { return true }
      return organ.endsWith(place) || organ.holds(place + "人民政府") || organ.holds(place + "政府")
    }
  }
}
