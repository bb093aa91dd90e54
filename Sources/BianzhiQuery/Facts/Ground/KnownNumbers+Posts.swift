extension KnownNumbers {
  /// What a form states of posts, in the parts that can be compared; in order.
  ///
  /// A role that it tells rank by rank is compared rank by rank where posts of each of these ranks are approved, else as
  /// one number of the role: ranks of people need not be those of their posts.
  func statedPosts(_ parts: [String: Int], of organ: Int64) -> [(key: String, value: Int)] {
    let rows = posts[organ] ?? [:]
    let ranked = parts.keys.filter { !$0.contains("（") && $0.contains("/") }
    var stated = parts
    let roles = Dictionary(grouping: ranked) { key in String(key.drop { $0 != "/" }.dropFirst()) }
    for (role, keys) in roles {
      let whole = "\(role)（班子）"
      let isApproved = { (key: String) in rows[key]?.approved != nil }
      let mayBeOne =
        isApproved(whole) || rows.keys.contains { $0.hasSuffix("/\(role)") && isApproved($0) }
      guard keys.count > 1, mayBeOne, !keys.allSatisfy(isApproved) else { continue }
      let sum = keys.reduce(0) { $0 + (parts[$1] ?? 0) }
      for key in keys { stated[key] = nil }
      stated[whole] = max(sum, parts[whole] ?? 0)
    }
    return stated.sorted { $0.key < $1.key }
  }
}
