/// The words before a number, understood to the last one.
struct Label: Hashable {
  /// How the number stands to the one before it.
  enum Mark: Hashable { case part, apart }

  /// Whose number it is.
  enum Owner: Hashable {
    case focus
    /// 你局, 该中心: the organ that the sentence speaks of, whatever was named last.
    case pronoun
    /// 该中心: an organ of this sort that was named before.
    case that(String)
    case named(String)
    /// 各分局, 全省检察机关: several organs together.
    case group(String)
    /// 宣传部 or 开发区管委会: the organ that the text is about, without its place.
    case short(String)
    /// 甲市国家气象系统: what stands before 系统.
    case system(String)
  }

  /// What the number counts.
  enum Content: Hashable {
    case quota(kind: String?, scope: QuotaProposal.Scope?)
    case leaders([TitleWords.Title])
    /// All leaders of the organ together.
    case leaderTotal(String)
    case inner(InnerPostWords)
    /// Heads or deputies of the posts before.
    case half(InnerPostWords.Half)
    /// People of one sort, which can only be a part of a quota: 其中管理人员6名.
    case staff(String)
    /// Nothing yet: what is counted follows the number.
    case open
  }

  var mark: Mark?
  /// Above 0 where the number is added, below where it is taken away.
  var sign = 0
  var owner = Owner.focus
  var content: Content
  /// One number stands for each of several titles.
  var isEach = false
}
