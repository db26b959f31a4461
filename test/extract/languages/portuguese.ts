/** Invented. */
export const postmortem = `# Indisponibilidade da loja virtual em 3 de abril de 2024

Todos os horários em UTC.

## Resumo

A loja virtual ficou fora do ar entre 12:05 e 13:00. O blog não foi afetado.

Duração: 55 minutos

## Linha do tempo

- 12:01 Implantação da versão 3.7
- 12:05 Início da indisponibilidade: a loja virtual fica fora do ar
- 12:09 Primeiro alerta do monitoramento
- 12:13 A equipe de plantão inicia a investigação
- 12:25 Equipe de infraestrutura acionada
- 12:30 Aviso publicado na página de status
- 12:45 Causa identificada: certificado vencido
- 13:00 Correção aplicada, a loja voltou a funcionar
- 13:20 Incidente encerrado

## Causa raiz

Um certificado vencido.

## Plano de ação

- [ ] Renovar certificados automaticamente (Responsável: Rui, prazo: 30/04/2024)
- [x] Alertar sobre certificados próximos do vencimento
`

export const statusPage = `Instabilidade no aplicativo

Resolvido
O incidente foi resolvido e o aplicativo voltou ao normal.
Postado em 20 de agosto de 2024, 15:45 BRT

Monitorando
A correção foi aplicada. Próxima atualização às 15:30.
Postado em 20 de agosto de 2024, 15:00 BRT

Identificado
A causa foi identificada: falha no banco de dados.
Postado em 20 de agosto de 2024, 14:30 BRT

Investigando
Estamos investigando lentidão no aplicativo.
Postado em 20 de agosto de 2024, 14:10 BRT

Serviços afetados: Aplicativo, API de Pagamentos e Painel
`
