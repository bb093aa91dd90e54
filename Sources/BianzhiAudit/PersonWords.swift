/// Surnames, and words that stand where a person's name belongs.
enum PersonWords {
  /// The surnames of nine in ten people.
  static let commonSurnames = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭\
    廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂\
    焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵
    """.filter { !$0.isWhitespace })

  /// What stands before a role.
  static let modifiers = [
    "主要", "分管", "有关", "相关", "单位", "上级", "下级", "本级", "主管", "现任", "原任", "新任", "前任", "该", "我", "本",
  ]

  /// Fields of work and bodies by which a post is called without anybody: 审计局长, 政协主席.
  static let fields: Set<String> = [
    "审计", "教育", "公安", "民政", "水务", "水利", "农业", "交通", "住建", "统计", "科技", "应急", "医保",
    "信访", "环保", "税务", "商务", "人社", "发改", "国土", "规划", "行政", "后勤", "综合", "法规", "预算", "政工", "宣传",
    "统战", "人大", "政协", "妇联", "工商", "编制", "监督", "检察", "督查", "部门", "业务", "窗口", "党政",
    "车间", "教研", "年级", "病区", "妇女", "治保", "民兵", "计生", "财务", "纪检", "政法", "司法", "民宗", "宗教", "卫生", "卫健",
    "文化", "文旅", "旅游", "体育", "广电", "林业", "农村", "畜牧",
    "渔业", "粮食", "物价", "气象", "档案", "机要", "保密", "安全", "环境", "生态", "能源", "城管", "城建", "房产", "土地", "交警",
    "消防", "退役", "乡村", "扶贫", "招商", "供销", "残联", "科协", "文联", "老干", "离退", "信息", "网信", "政务", "外事", "侨务",
    "金融", "经信", "工信", "市监", "质监", "药监", "安监", "地税", "国税", "国资", "社保", "就业", "劳动", "教科", "常务", "党务",
    "党建", "群团", "青年", "少年", "共青", "秘书", "总务", "基建", "采购", "收费", "门诊", "护理", "医务", "药剂", "教务", "教学",
    "德育", "科研", "实验", "图书", "工程", "质量", "运输", "公路", "水文", "河道", "灌区", "电力", "邮政", "烟草", "盐务", "海关",
    "边防", "武装", "国防", "人防", "地震", "测绘", "地质", "矿产", "专职", "兼职", "挂职", "临时", "执行", "轮值", "名誉", "荣誉",
    "保卫", "执法", "技术", "县里", "市里", "区里", "乡里", "镇里", "村里",
  ]

  /// What is written where a name belongs and is none.
  static let roles: Set<String> = [
    "领导", "首长", "上级", "组织", "集体", "班子", "领导班子", "大家", "全体", "自己", "我们", "他人", "别人", "某人", "专人",
    "双方", "某个", "这个", "那个", "这位", "那位", "各位", "几位", "一位", "一名", "一个", "其他", "上述", "前述", "高级", "首席",
    "甲方", "乙方", "群众", "职工", "员工", "同事", "同上", "同前", "待定", "代签", "签字", "签名", "盖章", "授权", "默认", "未知",
    "不详", "空白", "没有", "无人", "暂无", "局里", "单位", "机关", "党组", "党委", "财政", "人事", "组织上", "一把手", "二把手",
    "三把手", "当事人", "负责同志", "主要", "分管", "常委会", "会议", "党组会", "办公会", "集体研究", "研究决定", "审批", "批准",
    "主审", "审批人", "审核人", "批准人", "签批人", "承办人", "办理人", "经手人", "主办", "协办", "值班", "文书", "老板", "老大", "头头",
    "总经济师", "总规划师", "总农艺师", "组织员", "纪检员", "监察员", "档案员",
    "leader", "leaders", "leadership", "boss", "manager", "minister", "officer", "office", "bureau",
    "department", "committee", "commission", "board", "unit", "organ", "organization", "government",
    "party", "me", "myself", "self", "i", "we", "us", "he", "she", "they", "nobody", "somebody",
    "someone", "anyone", "everybody", "anonymous", "none", "null", "nil", "na", "n", "a", "unknown",
    "approved", "approver", "owner", "name", "person", "in", "charge", "supervisor", "chairman",
    "chair",
    "chairwoman", "president", "vice", "commissioner", "staff", "team", "group", "superior",
    "superiors", "management", "admin", "administrator", "user", "principal", "governor", "general",
    "acting", "responsible", "same", "ditto", "and", "or", "my", "our", "his", "her", "their", "x",
    "tbd", "todo", "ok", "okay", "yes", "agreed", "agree", "agrees", "consent", "approve",
    "approval", "passed",
    "noted", "confirmed", "resolved", "decided", "decision", "meeting", "minutes", "by", "as",
    "per", "at", "was",
    "is", "it", "been", "has", "already", "unanimously", "document", "signed", "county", "city",
    "town", "district", "finance", "personnel", "senior",
  ]
}
