import BianzhiCore
import Foundation
import GRDB

/// What the result of a track says of problems that are still to be put right, listed or not.
extension JointResult {
  /// The results that say so; a later result of the track stands in place of one.
  static func open(of name: PlanSubjectName, in database: Database) throws -> [JointResult] {
    let listed = Set(try StoredJointProblem.all(of: name, in: database).map(\.track))
    return try filter(sql: "plan = ? AND number = ?", arguments: [name.plan, name.number])
      .order(sql: "track").fetchAll(database)
      .filter { leavesOpen($0.result, hasListed: listed.contains($0.track)) }
  }

  /// Whether a text tells of problems that were not put right: 存在重大问题未整改, 3个问题正在整改; not 未发现未整改的问题, nor
  /// 内控执行不到位，已整改.
  ///
  /// - Parameter hasListed: the office handed in a list, whose states tell how grave problems stand of which the text says
  ///   no more.
  static func leavesOpen(_ text: String, hasListed: Bool = false) -> Bool {
    let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
    let clauses = plain.split { "，。；、！,;!\n".contains($0) }.map(String.init)
    let isSaid = { (words: [String]) in
      clauses.contains { clause in
        words.contains { word in
          guard clause.contains(word), !lacking.contains(word) || clause.contains("整改") else {
            return false
          }
          // 没有整改到位 denies nothing: its own 没有 is no part of what stands around it.
          let rest = word.hasPrefix("没有") ? clause.replacing(word, with: "") : clause
          return !denials.contains { rest.contains($0) }
        }
      }
    }
    if isSaid(unsettled) { return true }
    return !hasListed && isSaid(grave) && !settled.contains { plain.contains($0) }
  }

  /// What is lacking is told by the word beside them: 整改不到位 and not 内控执行不到位.
  private static let lacking = ["不到位", "未到位"]
  private static let unsettled =
    lacking + [
      "未整改", "未完成整改", "尚未完成", "没有整改到位", "没有全部整改", "未全部整改", "未销号", "未办结", "未了结", "未纠正", "未解决",
      "整改中", "正在整改", "正在办理", "待整改", "限期整改", "拒不整改", "仍存在", "仍未", "not put right", "outstanding",
      "unresolved",
    ]
  private static let grave = ["重大问题", "严重问题", "突出问题", "grave problem", "serious problem"]
  private static let denials = [
    "未发现", "没有", "不存在", "未见", "无未", "并无", "无重大", "无严重", "无突出",
    "no ", "nothing", "none",
  ]
  private static let settled = [
    "已整改", "均已", "已全部", "整改到位", "整改完毕", "已纠正", "已销号", "已办结", "put right",
  ]
}
