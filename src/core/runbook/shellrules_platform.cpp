// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellrules.h"

#include <array>

namespace slipway::runbook {

namespace {

using enum Effect;
using enum Verdict;

// Containers, clusters, clouds and what provisions them.
constexpr auto rules = std::to_array<CommandRule>({
    {u"docker ps | docker logs | docker inspect | docker stats | docker images | docker top | docker port"
     u" | docker version | docker info | docker diff | docker history | docker search | docker events",
     ReadOnly, Shows},
    {u"docker image ls | docker image list | docker image inspect | docker image history | docker container ls"
     u" | docker container list | docker container ps | docker container logs | docker container inspect"
     u" | docker container stats | docker container top | docker container port | docker volume ls"
     u" | docker volume list | docker volume inspect | docker network ls | docker network list"
     u" | docker network inspect | docker system df | docker system info | docker system events"
     u" | docker node ls | docker node ps | docker node inspect | docker service ls | docker service ps"
     u" | docker service inspect | docker service logs | docker stack ls | docker stack ps | docker stack services"
     u" | docker context ls | docker context show | docker context inspect | docker manifest inspect"
     u" | docker buildx ls | docker buildx du | docker swarm ca",
     ReadOnly, Shows},
    {u"docker compose ps | docker compose logs | docker compose images | docker compose top"
     u" | docker compose ls | docker compose version | docker compose port | docker compose events",
     ReadOnly, Shows},
    {u"docker compose config", ReadOnly, Asserts},
    {u"docker", ReadOnly, Shows, u"--version -v --help", {}, judgeAlone},
    {u"docker wait", ReadOnly, Asserts},
    {u"docker rmi | docker image rm | docker image prune | docker builder prune | docker buildx prune"
     u" | docker volume rm | docker volume prune | docker system prune | docker container prune | docker network prune"
     u" | docker stack rm | docker stack down | docker service rm | docker secret rm | docker config rm"
     u" | docker swarm leave | docker compose rm",
     Irreversible},
    {u"docker compose down", Irreversible, Asserts, u"-v --volumes --rmi"},
    {u"docker rm", Irreversible, Asserts, u"-v --volumes"},
    {u"crictl ps | crictl images | crictl logs | crictl inspect | crictl stats | ctr * ls", ReadOnly, Shows},

    {u"kubectl get | kubectl describe | kubectl logs | kubectl top | kubectl version | kubectl api-resources"
     u" | kubectl api-versions | kubectl cluster-info | kubectl explain | kubectl diff | kubectl events"
     u" | kubectl rollout history | kubectl config view | kubectl config get-* | kubectl config current-context"
     u" | kubectl auth whoami | kubectl argo rollouts get | kubectl argo rollouts list | kubectl options | kubectl "
     u"kustomize",
     ReadOnly, Shows},
    {u"kubectl rollout status | kubectl wait | kubectl auth can-i | kubectl argo rollouts status", ReadOnly, Asserts},
    {u"kubectl *", ReadOnly, Shows, u"--dry-run=client --dry-run=server"},
    {u"kubectl delete", Irreversible},
    {u"kubectl delete", ReadOnly, Shows, u"--dry-run=client --dry-run=server"},
    {u"kubectl replace", Irreversible, Asserts, u"--force"},
    {u"kubectl apply", Irreversible, Asserts, u"--prune"},
    {u"kubectx | kubens", ReadOnly, Shows, {}, {}, judgeListing},
    {u"kustomize build", ReadOnly, Shows},

    {u"helm list | helm ls | helm status | helm diff | helm get | helm history | helm show | helm search | helm "
     u"template"
     u" | helm version | helm env | helm repo list | helm dependency list",
     ReadOnly, Shows},
    {u"helm lint | helm verify", ReadOnly, Asserts},
    {u"helm install | helm upgrade | helm rollback", ReadOnly, Shows, u"--dry-run --dry-run=client --dry-run=server"},
    {u"helm uninstall | helm delete | helm del", Irreversible},
    {u"helm uninstall | helm delete", ReadOnly, Shows, u"--dry-run"},
    {u"helmfile diff | helmfile list | helmfile status | helmfile template", ReadOnly, Shows},
    {u"helmfile destroy", Irreversible},

    {u"terraform plan", ReadOnly, Shows},
    {u"terraform providers lock | terraform providers mirror", Changing},
    {u"terraform show | terraform output | terraform version | terraform providers | terraform graph"
     u" | terraform state list | terraform state show | terraform workspace list | terraform workspace show",
     ReadOnly, Shows},
    {u"terraform validate", ReadOnly, Asserts},
    {u"terraform fmt", ReadOnly, Asserts, u"-check"},
    {u"terraform destroy | terraform state rm | terraform workspace delete | terraform force-unlock", Irreversible},
    {u"terraform apply", Irreversible, Asserts, u"-destroy"},
    {u"pulumi preview | pulumi stack ls | pulumi stack output | pulumi whoami", ReadOnly, Shows},
    {u"pulumi destroy | pulumi stack rm | cdk destroy | serverless remove | sls remove | vagrant destroy",
     Irreversible},
    {u"wrangler delete | az storage blob delete-batch | az storage file delete-batch", Irreversible},
    {u"packer validate | packer inspect", ReadOnly, Shows},

    {u"ansible-playbook", ReadOnly, Shows, u"-C --check --list-tasks --list-hosts --list-tags --syntax-check"},
    {u"ansible-inventory | ansible-lint | ansible-config | ansible-doc", ReadOnly, Shows},
    {u"ansible-config init", Changing},
    {u"ansible", Changing, Asserts, u"-a --args", {}, judgeAnsible},
    {u"ansible", ReadOnly, Asserts, u"-m=ping"},
    {u"ansible", ReadOnly, Shows, u"--list-hosts -m=setup -m=gather_facts --version"},

    {u"aws * describe-* | aws * list-* | aws * get-* | aws s3 ls | aws logs tail | aws logs filter-log-events"
     u" | aws configure list | aws cloudformation validate-template",
     ReadOnly, Shows},
    {u"aws * get-* *", Changing}, // into a file
    {u"aws * wait", ReadOnly, Asserts},
    {u"aws s3api get-object | aws lambda invoke | aws sts assume-role*", Changing},
    {u"aws * delete-* | aws * terminate-* | aws * deregister-* | aws * remove-* | aws * purge-* | aws s3 rm | aws s3 rb"
     u" | aws * restore-* | aws * destroy-*",
     Irreversible},
    {u"aws s3 sync", Irreversible, Asserts, u"--delete"},
    {u"aws s3 cp | aws s3 sync | aws s3 rm | aws s3 mv | aws ec2 *", ReadOnly, Shows, u"--dryrun --dry-run"},
    {u"aws", ReadOnly, Shows, u"--version"},
    {u"gcloud ** list | gcloud ** describe | gcloud ** read | gcloud ** get-value | gcloud info | gcloud version",
     ReadOnly, Shows},
    {u"gcloud ** delete | gcloud ** destroy | gsutil rm | gsutil rb | gcloud storage rm", Irreversible},
    {u"gsutil ls | gsutil stat | gsutil du | gsutil cat | gcloud storage ls", ReadOnly, Shows},
    {u"az ** list | az ** show | az version | az account show", ReadOnly, Shows},
    {u"az ** delete | az ** purge", Irreversible},
    {u"doctl ** list | doctl ** get | doctl ** ls", ReadOnly, Shows},
    {u"doctl ** delete | doctl ** destroy | doctl ** rm", Irreversible},
    {u"openstack ** list | openstack ** show", ReadOnly, Shows},
    {u"openstack ** delete", Irreversible},
    {u"heroku ps | heroku logs | heroku releases | heroku config | heroku status | heroku info | heroku apps"
     u" | heroku apps:info | heroku pg:info | heroku pg:backups | heroku domains | heroku addons | heroku "
     u"releases:info",
     ReadOnly, Shows},
    {u"heroku pg:backups * | heroku addons * | heroku domains *", Changing},
    {u"heroku pg:reset | heroku apps:destroy | heroku addons:destroy | heroku pg:backups:restore", Irreversible},
    {u"flyctl status | flyctl logs | flyctl releases | flyctl info | flyctl checks list | flyctl secrets list"
     u" | flyctl machine list | flyctl image show",
     ReadOnly, Shows},
    {u"flyctl ** destroy | flyctl ** delete", Irreversible},
    {u"eksctl get | eksctl info", ReadOnly, Shows},
    {u"eksctl delete", Irreversible},
    {u"vercel ls | vercel list | vercel inspect | vercel logs | vercel whoami | netlify status", ReadOnly, Shows},
    {u"vercel rm | vercel remove", Irreversible},

    {u"argocd app get | argocd app list | argocd app diff | argocd app history | argocd app logs | argocd version",
     ReadOnly, Shows},
    {u"argocd app wait", ReadOnly, Asserts},
    {u"argocd app delete | argocd cluster rm", Irreversible},
    {u"flux get | flux logs | flux stats | flux tree | flux events | flux version", ReadOnly, Shows},
    {u"flux check", ReadOnly, Asserts},
    {u"flux delete | flux uninstall", Irreversible},
    {u"istioctl proxy-status | istioctl version | istioctl ps | linkerd stat", ReadOnly, Shows},
    {u"istioctl analyze | linkerd check", ReadOnly, Asserts},
    {u"velero get | velero backup get | velero backup describe | velero backup logs | velero restore get"
     u" | velero restore describe",
     ReadOnly, Shows},
    {u"velero restore create | velero backup delete", Irreversible},
    {u"vault status | vault list | vault kv get | vault kv list | vault token lookup | vault version", ReadOnly, Shows},
    {u"vault delete | vault kv delete | vault kv destroy | vault kv metadata | vault secrets disable", Irreversible},
    {u"consul members | consul info | consul kv get | consul catalog | consul operator raft list-peers", ReadOnly,
     Shows},
    {u"consul validate", ReadOnly, Asserts},
    {u"consul kv delete | consul leave", Irreversible},
    {u"nomad status | nomad job status | nomad node status | nomad alloc status | nomad alloc logs | nomad logs"
     u" | nomad job plan | nomad plan | nomad server members",
     ReadOnly, Shows},
    {u"nomad job validate", ReadOnly, Asserts},
    {u"nomad stop | nomad job stop", Irreversible, Asserts, u"-purge"},
    {u"etcdctl get | etcdctl member list | etcdctl endpoint status", ReadOnly, Shows},
    {u"etcdctl endpoint health", ReadOnly, Asserts},
    {u"etcdctl del | etcdctl snapshot restore", Irreversible},
    {u"promtool check | promtool test | amtool check-config", ReadOnly, Asserts},
    {u"promtool query | amtool alert query | amtool silence query", ReadOnly, Shows},
    {u"trivy image | trivy fs | trivy repo | trivy config | grype | syft", ReadOnly, Shows},
    {u"grype db | grype config | syft attest | syft convert | syft login", Changing},
    {u"nginx", ReadOnly, Asserts, u"-t -T"},
    {u"nginx", ReadOnly, Shows, u"-v -V"},
    {u"apachectl configtest | apache2ctl configtest", ReadOnly, Asserts},
    {u"apachectl | apache2ctl | httpd", ReadOnly, Asserts, u"-t -S -M"},
    {u"haproxy", ReadOnly, Asserts, u"-c"},
    {u"caddy validate", ReadOnly, Asserts},
    {u"certbot certificates", ReadOnly, Shows},
    {u"certbot renew", ReadOnly, Asserts, u"--dry-run"},
    {u"certbot delete | certbot revoke", Irreversible},
});

} // namespace

std::span<const CommandRule> platformRules()
{
    return rules;
}

} // namespace slipway::runbook
