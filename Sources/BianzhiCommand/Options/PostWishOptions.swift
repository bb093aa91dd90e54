import ArgumentParser
import BianzhiCore
import BianzhiQuery

/// Which leader posts are meant.
struct PostWishOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("领导职务：正职、副职、其他，或职务名称", "Leader post: principal, deputy, other, or a title"),
      valueName: "post"))
  var post: String?
  @Option(
    help: ArgumentHelp(
      say(
        "职务层次，如 副处级", "Rank of the post, as approvals write it"), valueName: "rank"))
  var rank: String?
  @Option(
    help: ArgumentHelp(
      say(
        "哪个内设机构的；写“内设机构”为全部内设机构",
        "Of which inner body, by name; the category of inner bodies means all of them together"),
      valueName: "body"))
  var body: String?

  /// - Parameters:
  ///   - kind: the kind of quota that was asked about.
  ///   - plan: the use plan that was named.
  func validate(kind: String?, plan: String?) throws {
    guard post == nil || (kind == nil && plan == nil) else {
      throw ValidationError(
        say(
          "--post 问领导职数，--kind、--plan 问编制，请分开问。",
          "--post asks about leader posts, --kind and --plan about quotas: ask apart."))
    }
    guard post != nil || (rank == nil && body == nil) else {
      throw ValidationError(
        say("--rank、--body 与 --post 一起用。", "--rank and --body go with --post."))
    }
    _ = try wish()
  }

  /// Nil where no posts are asked about.
  func wish() throws -> PostWish? {
    guard let post else { return nil }
    guard let wish = PostWish(post: post, rank: rank, body: body) else {
      let isRank = rank != nil && PostWish(post: post) != nil
      throw ValidationError(
        isRank
          ? say(
            "--rank 写职务层次：正处级、副处级、正科级、副科级等。",
            "--rank takes a rank: 正处级, 副处级, 正科级, 副科级 and so on.")
          : say(
            "--post 写正职、副职、其他，或领导职务的名称，如副局长。",
            "--post takes principal, deputy, other, or a leader's title such as 副局长."))
    }
    return wish
  }
}
