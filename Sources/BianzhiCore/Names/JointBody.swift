/// The bodies that one approved cell names: 机关党委（与人事科合署办公） and 养老服务科、儿童福利科 name two each.
enum JointBody {
  /// Their names in order; empty where the cell names one body.
  static func names(in written: String) -> [String] {
    let text = OrganName.folded(written)
    if text.contains("合署") { return together(text) }
    let parts = text.split { "、;,/".contains($0) }
    return parts.count > 1 && parts.allSatisfy(BodyWord.isBodyName) ? parts.map(String.init) : []
  }

  /// A(与B合署办公), A与B合署办公, A、B合署办公.
  private static func together(_ text: String) -> [String] {
    var plain = text[...]
    for word in ["合署办公", "合署"] {
      guard let range = plain.firstRange(of: word) else { continue }
      plain = plain[..<range.lowerBound]
      break
    }
    let parts = plain.split { "(与、,;".contains($0) }
    return parts.count > 1 && parts.allSatisfy(BodyWord.isBodyName) ? parts.map(String.init) : []
  }
}
