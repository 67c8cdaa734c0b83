import type { ClaimWords } from '../claim-words.ts';

export const ZH: ClaimWords = {
  language: 'zh',
  endings: '',
  neutral: `的 了 在 将 把 对 对于 为 和 与 及 以及 并 并且 也 于 是 我 我们 我的 本人 自己 该 这 那 其 中 里 内 上 进行 进行了 职责 任务 工作 总共 共 全年 期间 通过 针对 关于 家 名 位 个 张 份 座 辆 套 项 件 条 款 人 台 次 等 、 ， 。 一个 一款 一套 一份 一名 一家 关 所 给 向 以 用 按 则 间 使用 利用 运用 采用_ 借助 凭借 使 令 让 经过 基于 依据 根据 为了 以便 从而 进而 同时 及其 过程中 方面 岗位 任职 期 内的 了一 过 着 各 每 每个 该项 跟 其中 之 等等 地 得 来 去 到了 成为 做 做了 开展 开展了 实行 执行 完成了_ 我方 亲自_ 共计 合计 累计 一共 位于 就 因 因此 后 前 时 上的 中的 里的 （ ） ( ) ； ; ： : 名新 家的 个的 份的 授课_ 对其 人次 平方米_ 年的 可 可以 可望 能够 负责人_ 次数 数量 人数 户 从事 予以 加以 借 起 达 而 而且 其间 有关 相关 事宜 事务 但 但是 不过 然而 通 都 一次 同`,
  by: '',
  to: '到 至',
  from: '从 自 由',
  as: /^作为$/u,
  numbers: `% ％ 个百分点 百分点 百分比 个百分比 元 美元 欧元 人民币 千 万 亿 百 十 一 二 三 四 五 六 七 八 九 两 倍 零`,
  groups: `
    filler: 成功 成功地 多个 各种 主要
    same: 桥梁 桥
    charge: 主管 担任
    not: 没有 未 未曾 不 无 从未 没 并未 不曾 毫无 非 勿 免 避免
    intended: 计划 打算 力争 争取 预计 预期 拟 目标 旨在 希望 准备 意图 应 会 想
    intended: 尝试 试图 努力 企图
    same: 提议 建议 提案 推荐
    rank1: 旁听 观摩 观察 旁观 见习参观 列席
    rank2: 协助 帮助 支持 辅助 援助 配合
    rank3: 参与 参加 参与了 贡献 合作 协作 加入
    rank4: 协调 组织 统筹 安排
    rank5: 管理 管理着 监督 运营 经营 负责管理
    rank6: 领导 带领 主持 主导 统领 指挥 牵头 率领 领衔
    rank7: 创立 创办 创建公司 创始
    part: 部分 一部分 局部
    part: 基础 初级 入门 基本
    part: 草案 试点 试行 原型
    part: 共同 一起 联合 与同事共同 和同事一起 合著
    part: 副
    part: 助理
    part: 实习 见习
    others: 团队 小组
    others: 上司 主管 我的上司 我的主管 领导人
    others: 同事 同事们
    least: 超过 逾 以上 至少 最少 多于 余 不少于
    most: 最多 至多 不到 少于 不足 以内 以下 不超过
    about: 约 大约 近 将近 左右 大概 接近 约为 几乎
    same: 恰好 正好
    up: 提高 提升 增加 增长 上升 上涨 上调 扩大 增
    down: 降低 减少 下降 下跌 下调 缩短 压缩 削减 缩减 降 减
    same: 翻倍 翻番 倍增
    same: 改善 改进 优化 完善
    per: 每天 每日 日均 一天
    per: 每周 每星期 周均 一周
    per: 每月 每个月 月均 一个月
    per: 每季度 每个季度 季均
    per: 每年 年均 一年 每一年 一年内
    per: 每小时
    same: 开发 研发 制作 建立 搭建 构建 建设 制定 引入 采用 推行 推出 实施 创建 编制 落实
    same: 设计 规划
    same: 编写 撰写 写 起草 编撰
    same: 改写 重写 修订 修改 改版
    same: 培训 训练 教授 辅导 指导
    same: 检查 核查 审核 检验 审查 核对
    same: 分析 评估
    same: 处理 办理
    same: 维护 维持 保养
    same: 签下 签订 签署 签约
    same: 赢得 获得 争得
    same: 谈判 协商 洽谈
    same: 翻译 笔译
    same: 学习 学
    same: 完成 完结
    same: 触达 覆盖
    same: 发现 查出
    same: 客户 顾客
    same: 员工 职员 雇员
    same: 门店 店铺 商店
    same: 申请 申请书
    same: 实习生 见习生
    same: 统计学 统计
    same: 销售 出售 卖出
    same: 节省 节约
    same: 招聘 招募 聘用
    same: 解决 修复
    same: 公司 企业
    same: 教师 老师
    same: 错误 差错
    same: 投诉 抱怨
    same: 手册 指南
    same: 流程 程序
    same: 住宅 住房
    same: 合同 协议
    same: 报告 汇报
    same: 护士 护理人员
    same: 卡车 货车
    same: 总监 主任
    same: 支持 协助 帮助
    same: 制作 开发 编制
    same: 建立 搭建 设立
    same: 维护 维持 保养
    same: 检查 核查 检验
    same: 改进 改善 优化 改良
    same: 信件 书信 信函
    same: 谈判 协商 洽谈 磋商
    same: 课程 课
    same: 培训课程 培训
    intended: 有意 拟定 期望 力求 设法 谋求
    rank1: 观看 见习
    rank2: 帮忙 协同
    rank3: 参加了 参与过
    part: 部分地 合作
    not: 绝不 从不 未能
    about: 大致 约莫
    same: 流失 损失 失去
    same: 错过 延误
    not: 零
    at_times: 有时 偶尔 不时 间或 时而 有时候 偶
    at_times: 经常 常常 通常 一般 定期 主要
    about: 上下 平均 平均约
    most: 上限 最高
    least: 多 不低于
    per: 每月 每个月 月均 一个月 按月
    per: 每年 年均 一年 每一年 按年
    per: 每周 每星期 周均 一周 每个星期
    per: 每天 每日 日均 一天 一日
    per: 每季度 每个季度 季均
    intended: 目标是 目标为 有望 将要 目的
    not: 未发生 没有发生 无一 杜绝
    same: 发生 出现
    down: 压降
    up: 延长 拉高
    rank2: 协办 辅佐
    rank5: 主管
    charge: 承担 主要负责 负责了
    same: 开发 研发 制作 建立 搭建 构建 建设 制定 引入 推出 实施 创建 编制 设立 实现 开发了 搭建了 建立了 编写 编码
    same: 设计 规划 策划
    same: 编写 撰写 起草 编制 写 拟定 编写了 撰写了
    same: 培训 训练 教授 辅导 指导 教 讲授 带教 培养 授课 教学 培训了 辅导了 指导了
    same: 检查 核查 审核 检验 审查 核对 审阅 校对 复核 评审 审核了
    same: 分析 评估 研究 调研
    same: 交付 提供 供应 交货
    same: 维护 维修 保养 维持 运维
    same: 处理 办理 解决 应对
    same: 签订 签署 签约 签下
    same: 获得 赢得 取得 中标 拿下
    same: 达到 实现 达成 完成
    same: 更新 升级 修订
    same: 接待 服务
    same: 销售 出售 卖出
    same: 修复 维修 修理 解决
    same: 迁移 转移 搬迁 切换
    same: 招聘 招募 聘用 录用
    same: 谈判 协商 洽谈 磋商
    same: 翻译 笔译 译
    same: 学习 掌握
    same: 完成 结束 完结
    same: 安装 部署 配置
    same: 测试 试验
    same: 记录 登记
    same: 演讲 汇报 讲解 展示
    same: 准备 筹备
    same: 启动 开始 发起
    same: 替换 更换 取代
    same: 整合 合并 统一
    same: 回复 答复 解答
    same: 监控 监测 跟踪
    same: 发表 出版 发布
    same: 自动化
    same: 咨询 顾问 建议_
    same: 节省 节约
    same: 运输 配送
    same: 保证 确保 保障
    same: 生产 制造
    same: 简化 精简
    same: 优化 改善 改进 完善 改良
    same: 护理 照顾 照护 照料
    same: 举办 组织 承办
    same: 客户 顾客
    same: 员工 职员 雇员 职工
    same: 学生 学员
    same: 门店 店铺 商店 分店
    same: 供应商 供货商
    same: 应用 应用程序 APP app
    same: 网站 官网
    same: 销售额 营业额 营收 收入
    same: 错误 差错 缺陷 bug 故障
    same: 投诉 客诉
    same: 期限 截止日期
    same: 合同 协议
    same: 请求 申请
    same: 手册 指南
    same: 成本 费用 开支
    same: 公司 企业
    same: 能耗 能源消耗
    same: 时间 时长 用时
    same: 文件 文档 资料
    same: 英语 英文
    up: 升 涨 升高 攀升
    down: 跌 下滑 回落
    others: 由主管 由上司 由经理 由团队 由同事 由领导 由他人 由总监 由部门
    same: 排班 班次 排班表
    same: 改写 重写
    same: 开会 会议 召开会议 例会
    same: 代理商 代理
    per: 月度 每月 每个月
    per: 年度 每年
    per: 周度 每周
    per: 日常 每天 每日
    per: 季度 每季度
    charge: 负责
    others: 经理 老板 组长
    same: 修理 维修 修缮 检修 修复
    same: 打扫 清洁 清扫 清理
    same: 收集 采集 搜集
    same: 分类 分拣 归类
    same: 保存 储存 存放 保管
    same: 包装 打包
    same: 组装 装配
    same: 建造 建设 修建 搭建
    same: 翻新 改造 整修 修葺
    same: 粉刷 油漆
    same: 缝制 缝纫
    same: 运送 运输 输送
    same: 送货 配送 派送 投递
    same: 驾驶 开车 驾车
    same: 陪同 陪伴
    same: 测量 测定 量测
    same: 计算 核算 测算
    same: 购买 采购 购置 购入
    same: 出租 租赁
    same: 支付 缴纳
    same: 开设 开办 开
    same: 关闭 停办
    same: 发现 查出 找到
    same: 预防 防止
    same: 展出 展示 陈列
    same: 演奏 弹奏
    same: 拍摄 摄制
    same: 种植 栽种 栽培
    same: 收获 收割 采收
    same: 饲养 养殖 喂养
    same: 儿童 孩子 小孩
    same: 老人 老年人 长者
    same: 教师 老师
    same: 医生 医师 大夫
    same: 农民 农户
    same: 居民 住户
    same: 订单 订货
    same: 事故 意外
    same: 延误 延迟 拖延
    same: 课程 课
    same: 展览 展会
    same: 报告 报表
    same: 信件 信函
    same: 书籍 图书 书
    same: 报纸 报刊
    same: 照片 相片
    same: 电影 影片
    same: 货物 商品 货品
    same: 工具 器具
    same: 设备 装置 器材
    same: 垃圾 废弃物 废物
    same: 食品 食物
    same: 工资 薪酬 薪资
    same: 资金 经费 款项
    same: 利润 收益
    same: 许可 许可证
    same: 规定 规则 规章
    same: 免费 无偿
    same: 新 全新
    same: 夜间 夜晚
    same: 住宅 住房 房屋
    same: 工厂 厂房
    same: 车辆 汽车
    same: 自行车 单车
    same: 船舶 船只
    same: 尚未 还没有 还没 仍未
    same: 平均 均
    same: 编写 撰写 写作 编撰
    same: 余份 多份
    same: 册 本 部
    same: 项目 工程项目
    same: 讲座 演讲
    same: 志愿者 义工
    same: 学会 学习 学
    same: 办理 办 办妥`,
};
