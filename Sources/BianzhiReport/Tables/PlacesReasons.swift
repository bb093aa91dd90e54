import BianzhiCore
import BianzhiQuery

extension PlacesRow {
  /// Why cells of its row are empty, or do not add up.
  var whyNotKnown: Wording {
    var words = reasons.map { Reasons.wording($0) }
    if approved == nil, reasons.isEmpty {
      words.append(Wording(zh: "没有核定编制", en: "no quota is approved"))
    }
    if overReserved > 0 {
      words.append(
        Wording(
          zh: "用编计划预留的比空编多 \(overReserved) 名",
          en: "plans have reserved \(overReserved) more than are vacant"))
    }
    let posts = whyNoPosts
    if !posts.isEmpty {
      words.append(
        Wording(
          zh: "领导职数：\(posts.map(\.zh).joined(separator: "、"))",
          en: "leader posts: \(posts.map(\.en).joined(separator: ", "))"))
    }
    return Wording(
      zh: words.map(\.zh).joined(separator: "；"), en: words.map(\.en).joined(separator: "; "))
  }

  private var whyNoPosts: [Wording] {
    guard hasPosts else { return [Wording(zh: "没有核定", en: "none is approved")] }
    let unsaid =
      hasPostsOfNoScope
      ? [
        Wording(
          zh: "批准文件没有写明是单位的还是内设机构的",
          en: "approvals do not say whether of the organ or of its bodies")
      ] : []
    return unsaid + postReasons.map { Reasons.wording($0) }
  }
}
