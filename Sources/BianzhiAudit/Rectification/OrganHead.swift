import BianzhiCore
import BianzhiQuery
import GRDB

/// Somebody who heads an organ, as the list of leaders or the organ's newest roster has it.
struct OrganHead {
  /// The organ and the post, as they are recorded.
  let organ, post: String
  /// By the list of leaders; else by the roster.
  let isListed: Bool

  /// How a refusal calls the person.
  var wording: Wording {
    let source =
      isListed
      ? Wording(zh: "领导名单", en: "list of leaders") : Wording(zh: "花名册", en: "roster")
    return Wording(
      zh: "按\(source.zh)是\(organ)的\(post)，对该单位负责",
      en: "is \(post) of \(organ) by the \(source.en) and answers for that organ")
  }

  /// The head who may bear that name of one of some organs, or of the organ whose inner body one of them is; nil for none.
  ///
  /// - Parameters:
  ///   - codes: of organs.
  ///   - day: on which the post is held.
  static func named(
    _ person: String, of codes: Set<String>, on day: CalendarDay, in database: Database
  ) throws -> Named? {
    let all = try codes.union(superiors(of: codes, in: database))
    for code in all.sorted() {
      let listed = try self.listed(code, on: day, in: database)
      let rostered = try self.rostered(code, on: day, in: database)
      let found = (listed + rostered).first {
        PersonMatch(acting: person, beside: $0.name).isPossible
      }
      if let found { return found }
    }
    return nil
  }

  typealias Named = (name: String, head: OrganHead)

  private static func superiors(
    of codes: Set<String>, in database: Database
  ) throws -> Set<String> {
    Set(
      try codes.compactMap { code in
        let entry = try OrganEntry(code, in: database)
        return entry?.category == .innerBody ? entry?.superior : nil
      })
  }

  /// Whom the list of leaders has in a post of the organ on a day.
  private static func listed(
    _ code: String, on day: CalendarDay, in database: Database
  ) throws -> [Named] {
    let organ = try OrganEntry(code, in: database)?.name ?? code
    return try PostHolder.listed(in: code, on: day, database).compactMap { holder in
      guard AnsweringPost(holder.post).answers(for: organ) else { return nil }
      return (
        name: holder.name, head: OrganHead(organ: organ, post: holder.post, isListed: true)
      )
    }
  }

  /// Who heads the organ by the title on its newest roster up to a day.
  private static func rostered(
    _ code: String, on day: CalendarDay, in database: Database
  ) throws -> [Named] {
    let organ = try OrganEntry(code, in: database)?.name ?? code
    return try PostHolder.titled(in: code, on: day, database).compactMap { holder in
      guard PostTitle(holder.post).leadsUnit(named: organ, from: holder.body),
        AnsweringPost(holder.post, note: holder.note).answers(for: organ)
      else { return nil }
      return (
        name: holder.name, head: OrganHead(organ: organ, post: holder.post, isListed: false)
      )
    }
  }
}
